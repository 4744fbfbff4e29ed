import type { Marks } from "../planting/marks.ts";
import type { Place } from "../planting/owning.ts";
import { documentIn } from "./document-words.ts";

/** Where everything in an answer stands in the database: by marker, number, register number or id, in the documents too. */
export function foundPlaces(answer: unknown, marks: Marks): readonly Place[] {
  const found: Place[] = [];
  const look = (part: unknown): void => {
    if (typeof part === "string" || typeof part === "number") found.push(...marks.placesIn(part));
    if (typeof part === "string") look(documentIn(part));
    else if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) look(inner);
  };
  look(answer);
  return found;
}
