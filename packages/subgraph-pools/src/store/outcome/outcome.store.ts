import { asId, type PersonId } from "@indgang/domain/kernel";
import { readOutcomeContent, type EvaluatedReport, type OutcomeDraft } from "@indgang/domain/outcome";
import { instantColumn, seatReads, type Columns, type RequestContext, type Rows } from "@indgang/subgraph-kit";
import { ownReads } from "../own-rows.ts";

const ofReport = (part: string): string =>
  `${part}.municipality_id = outcome_report.municipality_id AND ${part}.report_id = outcome_report.id`;

export const outcomeColumns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, application_id AS "applicationId",
  pool_id AS "poolId", round_id AS "roundId", association_id AS "associationId", year, title, target_groups::text[] AS "targetGroups", due_on AS "dueOn", state, channel,
  summary, people_reached AS "peopleReached", volunteers, ${instantColumn("handed_in_at")} AS "handedInAt", note, ${instantColumn("approved_at")} AS "approvedAt",
  (SELECT coalesce(json_agg(json_build_object('position', goal.position, 'text', goal.text, 'measure', goal.measure, 'target', goal.target, 'unit', goal.unit,
    'verdict', goal.verdict, 'words', goal.words, 'figure', goal.figure) ORDER BY goal.position), '[]') FROM outcome_goal goal WHERE ${ofReport("goal")}) AS goals,
  (SELECT coalesce(json_agg(json_build_object('position', said.position, 'verdict', said.verdict, 'words', said.words) ORDER BY said.position), '[]')
    FROM outcome_evaluation said WHERE ${ofReport("said")}) AS evaluations`;

const byId = `SELECT ${outcomeColumns} FROM outcome_report WHERE id = ANY ($1::uuid[])`;
const byApplication = `SELECT ${outcomeColumns} FROM outcome_report WHERE application_id = ANY ($1::uuid[])`;
const key = "applicationId";

const seatOutcomeById = seatReads.oneByKey<EvaluatedReport>({ name: "outcome by id", text: byId });
const ownOutcomeById = ownReads.oneByKey<EvaluatedReport>({ name: "own outcome by id", text: byId });
const seatOutcomeOf = seatReads.oneByKey<EvaluatedReport>({ name: "outcome of case", text: byApplication, key });
const ownOutcomeOf = ownReads.oneByKey<EvaluatedReport>({ name: "own outcome of case", text: byApplication, key });

/** Whoever speaks for an association is shown its own by the person; everybody else by the seat. */
const isNamed = ({ viewer }: RequestContext): boolean => viewer.seat === "association" && viewer.personId !== null;

/** A report as far as the wall shows it: evaluations are none where they are not the viewer's to read. */
export function loadOutcome(context: RequestContext, id: string): Promise<EvaluatedReport | null> {
  return context.use(isNamed(context) ? ownOutcomeById : seatOutcomeById).load(id);
}

export function loadOutcomeOfCase(context: RequestContext, applicationId: string): Promise<EvaluatedReport | null> {
  return context.use(isNamed(context) ? ownOutcomeOf : seatOutcomeOf).load(applicationId);
}

/** A draft as it is kept. */
type KeptDraft = Omit<OutcomeDraft, "content"> & { readonly reportId: string; readonly content: unknown };

const draftText = `SELECT report_id AS "reportId", version, content, ${instantColumn("updated_at")} AS "updatedAt" FROM outcome_draft WHERE report_id = ANY ($1::uuid[])`;

export const draftOfOutcome = ownReads.oneByKey<KeptDraft>({
  name: "draft of outcome",
  text: draftText,
  key: "reportId",
});

export function toOutcomeDraft({ version, updatedAt, content }: KeptDraft): OutcomeDraft {
  return { version, updatedAt, content: readOutcomeContent(content) };
}

/** A report inside of a change. Saving asks for the version that was read here, so that nothing is locked. */
export async function findOutcome(rows: Rows, id: string): Promise<EvaluatedReport | null> {
  const [found] = await rows.query<Columns<EvaluatedReport>>({ name: "outcome", text: byId, values: [[id]] });
  return found ?? null;
}

export async function findOutcomeDraft(rows: Rows, reportId: string): Promise<OutcomeDraft | null> {
  const [kept] = await rows.query<Columns<KeptDraft>>({ name: "outcome draft", text: draftText, values: [[reportId]] });
  return kept ? toOutcomeDraft(kept) : null;
}

/** Who has the case of a report that the association may read. */
export async function findHolder(rows: Rows, reportId: string): Promise<PersonId | null> {
  const [found] = await rows.query<{ holder: string | null }>({
    name: "holder of outcome",
    text: "SELECT wall.outcome_holder($1::uuid)::text AS holder",
    values: [reportId],
  });
  return found?.holder ? asId<"Person">(found.holder) : null;
}
