import { visibleLength } from "@indgang/domain/kernel";
import { awardBounds } from "@indgang/domain/awards";
import type { FieldFault } from "../../refusals/field-problems.ts";

/** In place of a nomination: nobody has the prize this year. */
export const notGiven = "not-given";

/** AWARD-2: what a decision still lacks, said without asking the service. */
export function decideFaults({
  choice,
  motivation,
}: {
  readonly choice: string | null;
  readonly motivation: string;
}): readonly FieldFault[] {
  const { min } = awardBounds.motivation;
  const length = visibleLength(motivation);
  return [
    ...(choice === null ? [{ path: "nominationId", code: "REQUIRED" }] : []),
    ...(length === 0 ? [{ path: "motivation", code: "REQUIRED" }] : []),
    ...(length > 0 && length < min ? [{ path: "motivation", code: "TOO_SHORT", limit: String(min) }] : []),
  ];
}
