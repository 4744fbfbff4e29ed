import type { TargetGroup } from "@indgang/domain/associations";
import type { OutcomesQueryVariables } from "./generated/outcomes.generated.ts";

/** A figure, as it stands in the address: by what it counts, and which. */
export type OutcomeChoice = `${"YEAR" | "ROUND" | "TARGET_GROUP"}.${string}`;

/** Reads the address; what is no figure is left out. */
export function readOutcomeChoice(text: string | undefined): OutcomeChoice | undefined {
  return text !== undefined && /^(?:YEAR\.\d{4}|ROUND\.[\w-]{1,80}|TARGET_GROUP\.[A-Z_]{1,60})$/u.test(text)
    ? (text as OutcomeChoice)
    : undefined;
}

/** The filter whose list holds exactly the reports behind a figure of a pool. */
export function filterOf(poolId: string, choice: OutcomeChoice): OutcomesQueryVariables["filter"] {
  const [by, key = ""] = choice.split(".");
  if (by === "YEAR") return { poolId, year: Number(key) };
  return by === "ROUND" ? { poolId, roundId: key } : { poolId, targetGroup: key as TargetGroup };
}
