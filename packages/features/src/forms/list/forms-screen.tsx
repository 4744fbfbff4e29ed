import { EmptyState, Table } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useWholeList } from "../../search/use-whole-list.ts";
import { poolFormRoute } from "../routes.ts";
import { formListWords } from "./form-list-words.ts";
import { PoolsWithFormsDocument } from "./generated/pools-with-forms.generated.ts";
import { useFormColumns } from "./use-form-columns.tsx";

/** The pools of the own administration, and how far the form of each is. */
export function Screen() {
  const words = useWords(formListWords);
  const hrefTo = useHrefTo();
  const { administration } = useViewer();
  const columns = useFormColumns();
  const [result, readAgain] = useWholeList(
    PoolsWithFormsDocument,
    { administrationId: administration?.id ?? null },
    (data) => data.pools,
  );
  return (
    <ScreenFrame title={words("title")} lead={words("lead")}>
      <QueryState result={result} onRetry={readAgain}>
        {(pools) => (
          <Table
            caption={words("title")}
            isCaptionHidden
            columns={columns}
            rows={pools}
            rowKey={({ id }) => id}
            rowHref={({ id }) => hrefTo(poolFormRoute, { poolId: id })}
            empty={<EmptyState title={words("none")} />}
          />
        )}
      </QueryState>
    </ScreenFrame>
  );
}
