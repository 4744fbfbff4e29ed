import { checkInput, listBounds, optionalCount, type Outcome, accept, refuse } from "@indgang/domain/kernel";
import { mayTakeExtract, type ExtractFormat, type ListName } from "@indgang/domain/lists";
import { change, type ChangeRefusal, type Keyed, type RequestContext } from "@indgang/subgraph-kit";

interface Extract extends Keyed {
  readonly list: ListName;
  readonly format: ExtractFormat;
  readonly columns: readonly string[];
  readonly rows: number;
}

const mostColumns = 50;
const mostRows = 1_000_000;
/** Names of columns are facts, not text: nothing that was searched for can get into the log by them. */
const columnForm = /^[a-zA-Z]{1,40}$/u;

/** LAW-6: writes an extract into the log: which list, which columns, how many rows; never a word of what is in it or what was searched for. */
export function recordExtract(context: RequestContext, input: Extract): Promise<Outcome<number, ChangeRefusal>> {
  const { list, format, columns, rows } = input;
  return change(
    context,
    { operation: "recordExtract", input },
    async ({ acting, audit }): Promise<Outcome<number, ChangeRefusal>> => {
      if (!mayTakeExtract(acting.viewer)) return refuse("NOT_ALLOWED");
      const checked = checkInput(
        input,
        listBounds("columns", columns, { min: 1, max: mostColumns }),
        columns.flatMap((name, at) =>
          columnForm.test(name) ? [] : [{ path: `columns.${at}`, code: "UNKNOWN_VALUE" as const }],
        ),
        optionalCount("rows", rows, { max: mostRows }),
      );
      if (!checked.ok) return checked;
      const chain = acting.viewer.administration ?? "shared";
      audit({ chain, subject: "Extract", detail: { list, format, columns: columns.join(" "), rows } });
      return accept(rows);
    },
  );
}
