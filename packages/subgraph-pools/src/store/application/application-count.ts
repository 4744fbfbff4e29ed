import { waitsForOf } from "@indgang/domain/pools";
import type { Read } from "@indgang/subgraph-kit";
import type { ApplicationCriteria } from "./application-list.store.ts";

type Criterion = keyof ApplicationCriteria;

/** What a count is narrowed by beside its dimension. */
const rounds: Readonly<Partial<Record<Criterion, string>>> = {
  administration: "tally.administration_id = #",
  poolId: "tally.pool_id = #::uuid",
  roundId: "tally.round_id = #::uuid",
  year: "round.year = #::integer",
};

/** What cases are counted by all along, and the keys that a criterion stands for. */
const dimensions: Readonly<
  Partial<Record<Criterion, readonly [string, (given: ApplicationCriteria) => readonly string[]]>>
> = {
  states: ["STATE", ({ states }) => states ?? []],
  waitsFor: [
    "STATE",
    ({ waitsFor }) => Object.entries(waitsForOf).flatMap(([state, whose]) => (whose === waitsFor ? [state] : [])),
  ],
  targetGroup: ["TARGET_GROUP", ({ targetGroup }) => (targetGroup ? [targetGroup] : [])],
  budgetKind: ["BUDGET_KIND", ({ budgetKind }) => (budgetKind ? [budgetKind] : [])],
  place: ["PLACE", ({ place }) => [place ?? ""]],
  size: ["SIZE", ({ size }) => [size ?? ""]],
};

/**
 * Adds up what triggers count in the same transaction as the change (`case_tally`), exactly what counting the rows comes to. Null where a list is
 * narrowed by more than one thing that is counted, or by something that is not.
 */
export function countedByTally(criteria: ApplicationCriteria): Pick<Read, "text" | "values"> | null {
  const given = (Object.keys(criteria) as Criterion[]).filter((name) => criteria[name] !== undefined);
  const others = given.filter((name) => rounds[name] === undefined);
  const [other] = others;
  const dimension = other === undefined ? (["ALL", () => [""]] as const) : dimensions[other];
  if (dimension === undefined || others.length > 1) return null;
  const [name, keysOf] = dimension;
  const narrowing = given.flatMap((criterion) => rounds[criterion] ?? []);
  const conditions = narrowing.map((condition, index) => condition.replace("#", `$${index + 3}`));
  return {
    text: `SELECT coalesce(sum(tally.cases), 0)::bigint AS count FROM case_tally tally
      JOIN funding_round round ON round.municipality_id = tally.municipality_id AND round.id = tally.round_id
      WHERE ${["tally.dimension = $1", "tally.key = ANY ($2::text[])", ...conditions].join(" AND ")}`,
    values: [
      name,
      keysOf(criteria),
      ...given.filter((criterion) => rounds[criterion]).map((criterion) => criteria[criterion]),
    ],
  };
}
