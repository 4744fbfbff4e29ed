import type { Marks } from "../planting/marks.ts";
import type { Place } from "../planting/owning.ts";

/** Where everything in an answer stands in the database: by marker, number, register number or id. */
export function foundPlaces(answer: unknown, marks: Marks): readonly Place[] {
  const found: Place[] = [];
  const look = (part: unknown): void => {
    if (typeof part === "string" || typeof part === "number") found.push(...marks.placesIn(part));
    else if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) look(inner);
  };
  look(answer);
  return found;
}
