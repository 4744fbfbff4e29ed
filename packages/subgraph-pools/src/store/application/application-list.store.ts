import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import type { AdministrationSlug, Instant, Money, PersonId } from "@indgang/domain/kernel";
import type { ApplicationState, BudgetKind, WaitsFor } from "@indgang/domain/pools";
import type { StatementValue } from "@indgang/database";
import { seatReads, type Lookup, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { countedByTally } from "./application-count.ts";
import type { ApplicationHead } from "./application-head.type.ts";
import { applicationColumns } from "./application.store.ts";
import { applicationOrderings, type ApplicationOrder } from "./application-orderings.ts";

/** What a list of cases is narrowed by. What is left out narrows nothing. Bounds are included, but for `receivedBefore`; amounts in øre. */
export interface ApplicationCriteria {
  readonly administration?: AdministrationSlug;
  readonly poolId?: string;
  readonly roundId?: string;
  readonly states?: readonly ApplicationState[];
  readonly assigneeId?: PersonId;
  readonly waitsFor?: WaitsFor;
  /** Lower-case LIKE patterns that must all match. */
  readonly words?: readonly string[];
  readonly receivedFrom?: Instant;
  readonly receivedBefore?: Instant;
  readonly amountFrom?: Money;
  readonly amountTo?: Money;
  readonly year?: number;
  readonly targetGroup?: TargetGroup;
  readonly budgetKind?: BudgetKind;
  /** Empty: of associations that say no place. */
  readonly place?: string;
  readonly size?: AssociationSize;
}

/** One state is looked up by itself: along an index whose order the list has, which several are not. */
type Narrowing = Exclude<keyof ApplicationCriteria, "words"> | "state";

/**
 * What is looked up stands in a question of its own, so that PostgreSQL plans without its value: one plan for all, made once per connection. With the
 * values in sight it plans a large list anew each time, which takes longer than reading a page. Bounds stay in sight: their plans do differ.
 */
const conditions: Readonly<Record<Narrowing, string>> = {
  administration: "administration_id = (SELECT #::text)",
  poolId: "pool_id = (SELECT #::uuid)",
  roundId: "round_id = (SELECT #::uuid)",
  state: "state = (SELECT #::text)",
  states: "state = ANY ((SELECT #::text[])::text[])",
  assigneeId: "assignee_id = (SELECT #::uuid)",
  waitsFor: "waits_for = (SELECT #::text)",
  receivedFrom: "received_at >= #::timestamptz",
  receivedBefore: "received_at < #::timestamptz",
  amountFrom: "applied_amount >= #::bigint",
  amountTo: "applied_amount <= #::bigint",
  year: "year = (SELECT #::integer)",
  targetGroup: "#::target_group = ANY (target_groups)",
  budgetKind: "budget_by_kind -> #::text IS NOT NULL",
  place: "place IS NOT DISTINCT FROM nullif(#::text, '')",
  size: "association_size = (SELECT #::text)",
};

/** What may leave nearly all cases or nearly none. */
const bounds: readonly Narrowing[] = ["receivedFrom", "receivedBefore", "amountFrom", "amountTo"];

export interface ApplicationList {
  readonly criteria: ApplicationCriteria;
  readonly order: ApplicationOrder;
  readonly page: Page;
}

/** A search that finds no more than this is a list of its own: sorted, counted to its end. Of more a list is told that there are more. */
export const mostFound = 200;
/** Lists that nobody counts all along are counted so far. */
export const mostCounted = 200;

/** What was found is looked up by id; where that is too much, it is met along the order of the list soon enough. */
const searched = (words: string): Lookup => ({
  first: `WITH found AS MATERIALIZED (SELECT ARRAY(SELECT wall.search_applications(${words}::text[], ${mostFound + 1})) AS ids)`,
  ways: [
    `(SELECT cardinality(ids) <= ${mostFound} FROM found) AND id = ANY ((SELECT ids FROM found)::uuid[])`,
    `(SELECT cardinality(ids) > ${mostFound} FROM found) AND search_text LIKE ALL (${words}::text[])`,
  ],
});

/** A page of the cases that the seat sees. */
export function listApplications(
  context: RequestContext,
  { criteria: { words, ...criteria }, order, page }: ApplicationList,
): Promise<PageOfNodes<ApplicationHead>> {
  const { states, ...others } = criteria;
  const narrowing: { readonly [Name in Narrowing]?: StatementValue | undefined } = {
    ...others,
    ...(states?.length === 1 ? { state: states[0] } : { states }),
  };
  const given = (Object.keys(conditions) as Narrowing[]).filter((name) => narrowing[name] !== undefined);
  return seatReads.pageOfList<ApplicationHead>(
    context,
    {
      name: "applications",
      columns: applicationColumns,
      from: "application",
      conditions: given.map((name, index) => conditions[name].replace("#", `$${index + 1}`)),
      values: [...given.map((name) => narrowing[name]), ...(words ? [words] : [])],
      ordering: applicationOrderings[order],
      isPlannedAnew: given.some((name) => bounds.includes(name)),
      lookup: words ? searched(`$${given.length + 1}`) : null,
      countedTo: words ? mostFound : mostCounted,
      counted: words ? null : countedByTally(criteria),
    },
    page,
  );
}
