import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { type Administration, administrations } from "../people/people.ts";
import { placesFile } from "../system/place.ts";
import { findPlaces } from "./find-places.ts";
import type { PlaceName } from "./routes.ts";

type Places = Readonly<Record<PlaceName, string>>;

/** Finds the places of every frontend before the first errand: errands then register cases of their own and take them further. */
export async function keepPlaces(): Promise<void> {
  const found = await Promise.all(
    administrations.map(async (administration) => [administration, await findPlaces(administration)] as const),
  );
  await writeFile(placesFile(), JSON.stringify(Object.fromEntries(found)));
}

/** The demo's own places, which no errand changes. */
export function placesOf(administration: Administration): Places {
  const kept = JSON.parse(readFileSync(placesFile(), "utf8")) as Record<Administration, Places>;
  return kept[administration];
}
