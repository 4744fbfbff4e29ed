import type { FundingRoundId, PoolId } from "@indgang/domain/kernel";
import { readSections, type PoolForm, type RoundForm } from "@indgang/domain/form";
import { seatReads, type Columns, type RequestContext, type Rows } from "@indgang/subgraph-kit";

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, pool_id AS "poolId", kind, state, number,
  published_at AS "publishedAt", valid_from AS "validFrom", sections`;
const instants = ["publishedAt", "validFrom"] as const;

const byIdText = `SELECT ${columns} FROM pool_form WHERE id = ANY ($1::uuid[]) ORDER BY id`;
const byPoolText = `SELECT ${columns} FROM pool_form WHERE pool_id = ANY ($1::uuid[]) AND state <> 'WITHDRAWN'
  ORDER BY pool_id, kind, number DESC NULLS FIRST, id`;
const byRoundText = `SELECT municipality_id AS "municipalityId", administration_id AS administration, round_id AS "roundId", kind, form_id AS "formId"
  FROM round_form WHERE round_id = ANY ($1::uuid[]) ORDER BY round_id, kind`;

type FormRow = Omit<PoolForm, "sections"> & { readonly sections: unknown };

/** What the database holds was checked before it was written: another shape is a bug. */
function toForm(row: FormRow): PoolForm {
  const sections = readSections(row.sections);
  if (sections === null) throw new Error(`The form ${row.id} has not the shape of a form.`);
  return { ...row, sections };
}

const rowById = seatReads.oneByKey<FormRow>({ name: "form by id", text: byIdText });
const rowsByPool = seatReads.manyByKey<FormRow>({ name: "forms by pool", text: byPoolText, key: "poolId" });

/** The forms that were chosen for rounds. */
export const chosenByRound = seatReads.manyByKey<RoundForm>({
  name: "forms by round",
  text: byRoundText,
  key: "roundId",
});

/** A form by its id; null when the seat does not see it. */
export async function loadForm(context: RequestContext, id: string): Promise<PoolForm | null> {
  const row = await context.use(rowById).load(id);
  return row && toForm(row);
}

/** A pool's forms, drafts first, then the latest; those that were withdrawn are left out. */
export async function loadForms(context: RequestContext, poolId: string): Promise<readonly PoolForm[]> {
  return (await context.use(rowsByPool).load(poolId)).map(toForm);
}

/** A form inside the transaction of a change. */
export async function findForm(rows: Rows, id: string): Promise<PoolForm | null> {
  const [row] = await rows.query<Columns<FormRow>>({ name: "form", text: byIdText, values: [[id]], instants });
  return row ? toForm(row) : null;
}

/** A pool's forms inside the transaction of a change. */
export async function findForms(rows: Rows, poolId: PoolId): Promise<readonly PoolForm[]> {
  return (await rows.query<Columns<FormRow>>({ name: "forms", text: byPoolText, values: [[poolId]], instants })).map(
    toForm,
  );
}

/** What was chosen for a round, inside the transaction of a change. */
export function findChosen(rows: Rows, roundId: FundingRoundId): Promise<readonly RoundForm[]> {
  return rows.query<Columns<RoundForm>>({ name: "chosen forms", text: byRoundText, values: [[roundId]] });
}
