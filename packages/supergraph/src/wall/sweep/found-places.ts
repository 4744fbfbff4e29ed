import type { Place } from "../planting/owning.ts";
import { placesIn, type Marks } from "../planting/marks.ts";

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** Where everything in an answer stands in the database: by marker, number, register number or id. */
export function foundPlaces(answer: unknown, marks: Marks): readonly Place[] {
  if (typeof answer === "number") return known(marks.placeOf(answer));
  if (typeof answer === "string") {
    const ids = [...answer.matchAll(uuid)].flatMap(([id]) => known(marks.placeOf(id)));
    return [...placesIn(answer), ...known(marks.placeOf(answer)), ...ids];
  }
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer).flatMap((part) => foundPlaces(part, marks));
}

function known(place: Place | undefined): readonly Place[] {
  return place ? [place] : [];
}
