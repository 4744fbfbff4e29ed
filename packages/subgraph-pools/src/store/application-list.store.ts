import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import type { AdministrationSlug, Instant, Money, PersonId } from "@indgang/domain/kernel";
import type { ApplicationState, BudgetKind, WaitsFor } from "@indgang/domain/pools";
import { seatReads, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
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

// What was searched for is an array, so that it is looked up by id: as a joined set it would be tried on every case in the order.
const conditions: Readonly<Record<keyof ApplicationCriteria, string>> = {
  administration: "administration_id = #",
  poolId: "pool_id = #::uuid",
  roundId: "round_id = #::uuid",
  states: "state = ANY (#::text[])",
  assigneeId: "assignee_id = #::uuid",
  waitsFor: "waits_for = #",
  words: "id = ANY (ARRAY(SELECT wall.search_applications(#::text[])))",
  receivedFrom: "received_at >= #::timestamptz",
  receivedBefore: "received_at < #::timestamptz",
  amountFrom: "applied_amount >= #::bigint",
  amountTo: "applied_amount <= #::bigint",
  year: "year = #::integer",
  targetGroup: "#::target_group = ANY (target_groups)",
  budgetKind: "budget_by_kind -> #::text IS NOT NULL",
  place: "place IS NOT DISTINCT FROM nullif(#::text, '')",
  size: "association_size = #",
};

export interface ApplicationList {
  readonly criteria: ApplicationCriteria;
  readonly order: ApplicationOrder;
  readonly page: Page;
}

/** A page of the cases that the seat sees. */
export function listApplications(
  context: RequestContext,
  list: ApplicationList,
): Promise<PageOfNodes<ApplicationHead>> {
  const given = (Object.keys(conditions) as (keyof ApplicationCriteria)[]).filter(
    (name) => list.criteria[name] !== undefined,
  );
  return seatReads.pageOfList<ApplicationHead>(
    context,
    {
      name: "applications",
      columns: applicationColumns,
      from: "application",
      conditions: given.map((name, index) => conditions[name].replace("#", `$${index + 1}`)),
      values: given.map((name) => list.criteria[name]),
      ordering: applicationOrderings[list.order],
    },
    list.page,
  );
}
