import type { Transaction } from "@indgang/database";
import { newId } from "@indgang/database";
import type { FormAnswers } from "@indgang/domain/form";
import {
  asId,
  type AdministrationSlug,
  type ApplicationId,
  type PersonId,
  type PoolFormId,
} from "@indgang/domain/kernel";
import type {
  ApplicationChannel,
  ApplicationContentInput,
  ApplicationGoal,
  BudgetItem,
  OtherFunding,
} from "@indgang/domain/pools";
import type { ApplicationDraft, HandedIn, OwnApplication } from "@indgang/domain/pools/draft";
import {
  instantColumn,
  type Columns,
  type Ordering,
  type Page,
  type PageOfNodes,
  type RequestContext,
  type Rows,
} from "@indgang/subgraph-kit";
import { ownReads } from "../own-rows.ts";

const columns = `id, wall.municipality() AS "municipalityId", administration_id AS administration, version, case_number AS "caseNumber", pool_id AS "poolId",
  round_id AS "roundId", association_id AS "associationId", title, purpose, state, ${instantColumn("received_at")} AS "receivedAt", applied_amount AS "appliedAmount",
  target_groups AS "targetGroups", participants, volunteers, missing, due_on AS "dueOn", amount, reason, ${instantColumn("decided_at")} AS "decidedAt"`;

const latestFirst: Ordering<OwnApplication> = {
  name: "own applications RECEIVED_DESC",
  column: "received_at",
  cast: "timestamptz",
  kind: "instant",
  descending: true,
  valueOf: ({ receivedAt }) => receivedAt,
};

/** What the viewer's associations handed in, the latest first. */
export function listOwnApplications(context: RequestContext, page: Page): Promise<PageOfNodes<OwnApplication>> {
  const from = "wall.own_applications()";
  return ownReads.pageOfList<OwnApplication>(
    context,
    { name: "own applications", columns, from, conditions: [], values: [], ordering: latestFirst },
    page,
  );
}

const byIdText = `SELECT ${columns} FROM wall.own_applications() WHERE id = ANY ($1::uuid[])`;
export const ownApplicationById = ownReads.oneByKey<OwnApplication>({ name: "own application by id", text: byIdText });

/** The lists of an application. */
export interface ApplicationLists {
  readonly id: string;
  readonly budget: readonly BudgetItem[];
  readonly goals: readonly ApplicationGoal[];
  readonly otherFunding: readonly OtherFunding[];
}

const listsText = `SELECT id, budget, goals, other_funding AS "otherFunding" FROM wall.own_application_lists($1::uuid[])`;
export const listsOfOwnApplication = ownReads.oneByKey<ApplicationLists>({
  name: "own application lists",
  text: listsText,
});

/** One's own application inside of a change. */
export async function findOwnApplication(rows: Rows, id: string): Promise<OwnApplication | null> {
  const [found] = await rows.query<Columns<OwnApplication>>({
    name: "own application",
    text: byIdText,
    values: [[id]],
  });
  return found ?? null;
}

/** What an association said the last time that it asked a pool, handed in or decided, or in the application that is named; null when it never did. */
export async function findLatest(
  rows: Rows,
  poolId: string,
  associationId: string,
  id: string | null,
): Promise<(OwnApplication & ApplicationLists) | null> {
  const [found] = await rows.query<Columns<OwnApplication & ApplicationLists>>({
    name: "latest own application",
    text: `SELECT latest.*, lists.budget, lists.goals, lists.other_funding AS "otherFunding"
      FROM (SELECT ${columns} FROM wall.own_applications() WHERE pool_id = $1::uuid AND association_id = $2::uuid AND id = COALESCE($3::uuid, id) ORDER BY received_at DESC, id LIMIT 1) AS latest,
        LATERAL wall.own_application_lists(ARRAY[latest.id]) AS lists`,
    values: [poolId, associationId, id],
  });
  return found ?? null;
}

/** What was answered on an own case, on which form (null: on none), and how the case came. */
export interface OwnAnswers {
  readonly id: string;
  readonly formId: PoolFormId | null;
  readonly answers: FormAnswers | null;
  readonly channel: ApplicationChannel;
}

const answersText = `SELECT id, form_id AS "formId", answers, channel FROM wall.own_answers($1::uuid[])`;
export const answersOfOwnApplication = ownReads.oneByKey<OwnAnswers>({
  name: "own application answers",
  text: answersText,
});

/** The same inside of a change. */
export async function findOwnAnswers(rows: Rows, id: string): Promise<OwnAnswers | null> {
  const [found] = await rows.query<Columns<OwnAnswers>>({ name: "own answers", text: answersText, values: [[id]] });
  return found ?? null;
}

/** What the directory knows of an association, for its draft, and how long the municipality keeps one that was not handed in. */
export interface KnownAssociation {
  readonly targetGroups: OwnApplication["targetGroups"];
  readonly volunteers: number | null;
  readonly keptDays: number;
}

export async function findKnown(rows: Rows, associationId: string): Promise<KnownAssociation | null> {
  const [found] = await rows.query<Columns<KnownAssociation>>({
    name: "known of association",
    text: `SELECT target_groups::text[] AS "targetGroups", (SELECT volunteers FROM association_year year
      WHERE year.municipality_id = association.municipality_id AND year.association_id = association.id ORDER BY year DESC LIMIT 1) AS volunteers,
      (SELECT closed_drafts_kept_days FROM municipality WHERE municipality.id = association.municipality_id) AS "keptDays"
      FROM association WHERE id = $1::uuid`,
    values: [associationId],
  });
  return found ?? null;
}

const given = ({ content, filledIn, dueOn }: HandedIn): string =>
  JSON.stringify({ ...(content satisfies ApplicationContentInput), ...filledIn, dueOn });

/** POOL-3: the one way in. Throws what the wall refuses: another association's draft, a round that is not open by the database's clock. */
export async function handInDraft(
  transaction: Transaction,
  draft: ApplicationDraft,
  handedIn: HandedIn,
): Promise<ApplicationId> {
  const id = newId<"Application">();
  await transaction.$queryRaw`SELECT wall.hand_in_draft(${draft.id}::uuid, ${draft.version}, ${id}::uuid, ${newId()}::uuid, ${given(handedIn)}::jsonb)`;
  return id;
}

/** False when somebody else was first. */
export async function completeOwn(
  transaction: Transaction,
  application: OwnApplication,
  note: string | null,
  handedIn: HandedIn,
): Promise<boolean> {
  const [taken] = await transaction.$queryRaw<{ readonly done: boolean }[]>`
    SELECT wall.complete_own_application(${application.id}::uuid, ${application.version}, ${newId()}::uuid, ${note}, ${given(handedIn)}::jsonb) AS done`;
  return taken?.done ?? false;
}

/** Who worked on what was taken back. */
export interface Withdrawn {
  readonly administration: AdministrationSlug;
  readonly assigneeId: PersonId | null;
}

/** Null when it was decided on meanwhile, or somebody else was first. */
export async function withdrawOwn(
  transaction: Transaction,
  application: OwnApplication,
  note: string | null,
): Promise<Withdrawn | null> {
  const [taken] = await transaction.$queryRaw<{ readonly assignee: string | null }[]>`
    SELECT assignee_id::text AS assignee FROM wall.withdraw_own_application(${application.id}::uuid, ${application.version}, ${newId()}::uuid, ${note})`;
  if (!taken) return null;
  const assigneeId = taken.assignee === null ? null : asId<"Person">(taken.assignee);
  return { administration: application.administration, assigneeId };
}
