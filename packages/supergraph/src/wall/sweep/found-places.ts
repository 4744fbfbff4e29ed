import type { Marks } from "../planting/marks.ts";
import type { Place } from "../planting/owning.ts";
import { documentIn } from "./document-words.ts";

/** Something of the database that stands in an answer. */
export interface Found {
  readonly place: Place;
  /** The fields that led to it from the thing that it belongs to, as their names in the answer say: `Application__decision Decision__reason`. */
  readonly step: string;
}

/** Fields of a step: where it stands, and what it is read through. */
const stepLength = 3;

/** Where everything in an answer stands in the database: by marker, number, register number or id, in the documents too. */
export function foundPlaces(answer: unknown, marks: Marks): readonly Place[] {
  const found: Place[] = [];
  look(answer, marks, [], (places) => found.push(...places));
  return found;
}

/** The same, with how each was come upon. */
export function foundSteps(answer: unknown, marks: Marks): readonly Found[] {
  const found: Found[] = [];
  look(answer, marks, [], (places, fields) => {
    const step = fields
      .filter((field) => field.includes("__"))
      .slice(-stepLength)
      .join(" ");
    found.push(...places.map((place) => ({ place, step })));
  });
  return found;
}

function look(
  part: unknown,
  marks: Marks,
  fields: string[],
  see: (places: readonly Place[], fields: readonly string[]) => void,
): void {
  if (typeof part === "string" || typeof part === "number") {
    const places = marks.placesIn(part);
    if (places.length > 0) see(places, fields);
  }
  if (typeof part === "string") look(documentIn(part), marks, fields, see);
  else if (typeof part === "object" && part !== null)
    for (const [field, inner] of Object.entries(part)) {
      fields.push(field);
      look(inner, marks, fields, see);
      fields.pop();
    }
}
