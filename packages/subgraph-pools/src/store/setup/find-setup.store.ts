import type { AssociationId, BudgetLineId, CommitteeId, ForumBodyId } from "@indgang/domain/kernel";
import type { DatedCriterion } from "@indgang/domain/pools";
import type { AnnouncedRound, GeneralCriterion } from "@indgang/domain/pool-setup";
import type { Columns, Rows } from "@indgang/subgraph-kit";
import { termsOnColumn } from "../pool/funding-round.store.ts";
import { criteriaText } from "../pool/pool.store.ts";
import { generalCriteriaText } from "./general-criteria.store.ts";

// What rules of setting up ask for beside the pool itself, read inside the transaction of a change.

/** The committees of an administration. */
export async function findCommitteeIds(rows: Rows, administration: string): Promise<readonly CommitteeId[]> {
  const text = "SELECT id FROM committee WHERE administration_id = $1";
  const found = await rows.query<{ readonly id: CommitteeId }>({
    name: "committee ids",
    text,
    values: [administration],
  });
  return found.map(({ id }) => id);
}

/** POOL-8: of the bodies of forums that are named, those that the municipality has. Nothing is asked where none is named. */
export async function findBodyIds(rows: Rows, named: readonly ForumBodyId[]): Promise<readonly ForumBodyId[]> {
  if (named.length === 0) return [];
  const text = "SELECT id FROM forum_body WHERE id = ANY ($1::uuid[])";
  const found = await rows.query<{ readonly id: ForumBodyId }>({ name: "bodies", text, values: [named] });
  return found.map(({ id }) => id);
}

/** POOL-1: nobody else in the municipality names a pool until the transaction ends, so that who comes second reads what the first wrote. */
export async function holdPoolNames(rows: Rows): Promise<void> {
  const text = "SELECT pg_advisory_xact_lock(45, wall.municipality())";
  await rows.query({ name: "pool names held", text, values: [] });
}

/** What the municipality's pools are called, and in addresses. */
export function findPoolNames(
  rows: Rows,
): Promise<
  readonly { readonly id: string; readonly name: string; readonly slug: string; readonly administration: string }[]
> {
  return rows.query({
    name: "pool names",
    text: "SELECT id, name, slug, administration_id AS administration FROM pool",
    values: [],
  });
}

/** POOL-17: what a pool's rounds were announced with. */
export function findAnnouncedRounds(rows: Rows, poolId: string): Promise<readonly AnnouncedRound[]> {
  const text = `SELECT name, ${termsOnColumn} FROM funding_round WHERE pool_id = $1::uuid ORDER BY opens_at, id`;
  return rows.query<Columns<AnnouncedRound>>({ name: "announced rounds", text, values: [poolId] });
}

/** All criteria that a pool ever had. */
export function findCriteria(rows: Rows, poolId: string): Promise<readonly DatedCriterion[]> {
  return rows.query<Columns<DatedCriterion>>({ name: "criteria", text: criteriaText, values: [[poolId]] });
}

/** POOL-4: the municipality's general list. */
export function findGeneralCriteria(rows: Rows): Promise<readonly GeneralCriterion[]> {
  return rows.query<Columns<GeneralCriterion>>({ name: "general criteria", text: generalCriteriaText, values: [] });
}

/** POOL-9: which of a round's lines something draws on. */
export async function findDrawnOn(rows: Rows, roundId: string): Promise<readonly BudgetLineId[]> {
  const text = `SELECT line.id FROM budget_line line WHERE line.round_id = $1::uuid
    AND (EXISTS (SELECT FROM meeting_item item WHERE item.municipality_id = line.municipality_id AND item.budget_line_id = line.id)
      OR EXISTS (SELECT FROM decision WHERE decision.municipality_id = line.municipality_id AND decision.budget_line_id = line.id)
      OR EXISTS (SELECT FROM ledger_entry entry
        WHERE entry.municipality_id = line.municipality_id AND entry.budget_line_id = line.id AND entry.kind <> 'BUDGETED'))`;
  const found = await rows.query<{ readonly id: BudgetLineId }>({ name: "lines drawn on", text, values: [roundId] });
  return found.map(({ id }) => id);
}

/** POOL-3: the associations that have an application in a round. */
export async function findApplicants(rows: Rows, roundId: string): Promise<readonly AssociationId[]> {
  const text = `SELECT DISTINCT association_id AS id FROM application WHERE round_id = $1::uuid AND state <> 'WITHDRAWN'`;
  const found = await rows.query<{ readonly id: AssociationId }>({ name: "applicants", text, values: [roundId] });
  return found.map(({ id }) => id);
}
