import type { AssociationYear } from "../../associations/index.ts";
import type { ScreeningFacts } from "./screening-facts.type.ts";
import { noFigures, type ScreeningHint } from "./screening-hint.type.ts";

/** POOL-4: what data seems to say of those who do the work and those whom it is for. */
export function screenPeople(
  facts: ScreeningFacts,
  latest: AssociationYear | null,
): {
  readonly volunteers: ScreeningHint;
  readonly singlePerson: ScreeningHint;
  readonly targetGroup: ScreeningHint;
} {
  return {
    volunteers: volunteersOf(facts, latest),
    singlePerson: singlePersonOf(facts, latest),
    targetGroup: targetGroupOf(facts),
  };
}

/** POOL-4: mainly done by volunteers: more of them than of paid staff, by the year's figures; without those, by what the application says. */
function volunteersOf({ volunteers }: ScreeningFacts, latest: AssociationYear | null): ScreeningHint {
  const count = latest?.volunteers ?? volunteers;
  const source = typeof latest?.volunteers === "number" ? "YEARLY_FIGURES" : "APPLICATION";
  const hint = { ...noFigures, code: "VOLUNTEERS", source, count } as const;
  if (count === null) return { ...hint, finding: "UNKNOWN" };
  const countAgainst = latest?.paidStaff ?? null;
  const isMainlyPaid = count === 0 || (countAgainst !== null && countAgainst >= count);
  const year = source === "YEARLY_FIGURES" ? (latest?.year ?? null) : null;
  return { ...hint, finding: isMainlyPaid ? "DOUBTFUL" : "FINE", year, countAgainst };
}

/** POOL-4: not to single persons: nobody but one, and no number in the register of companies. */
function singlePersonOf({ volunteers, association }: ScreeningFacts, latest: AssociationYear | null): ScreeningHint {
  const said = [volunteers, latest?.volunteers ?? null].filter((count) => count !== null);
  const hint = { ...noFigures, code: "SINGLE_PERSON", source: "APPLICATION" } as const;
  if (said.length === 0) return { ...hint, finding: association.cvr === null ? "UNKNOWN" : "FINE" };
  const count = Math.max(...said);
  const isOne = count <= 1 && association.cvr === null;
  return { ...hint, finding: isOne ? "DOUBTFUL" : "FINE", count };
}

/** POOL-4: the target groups asked for against those that the association works with; the count is of those that are new to it. */
function targetGroupOf({ targetGroups, association }: ScreeningFacts): ScreeningHint {
  const unknown = targetGroups.filter((group) => !association.targetGroups.includes(group));
  const hint = { ...noFigures, code: "TARGET_GROUP", source: "DIRECTORY", count: unknown.length } as const;
  if (targetGroups.length === 0 || association.targetGroups.length === 0)
    return { ...hint, finding: "UNKNOWN", count: null };
  const isOther = unknown.length === targetGroups.length;
  return { ...hint, finding: isOther ? "DOUBTFUL" : "FINE", countAgainst: targetGroups.length };
}
