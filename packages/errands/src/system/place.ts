import { join } from "node:path";
import type { Person } from "../people/people.ts";

/** Where the system under test is. */
export interface Place {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Its data folder. */
  readonly data: string;
  /** The folder that log-ins are kept in. */
  readonly logIns: string;
}

const names = { url: "INDGANG_ERRANDS_URL", data: "INDGANG_ERRANDS_DATA", logIns: "INDGANG_ERRANDS_LOG_INS" } as const;

function told(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: errands are run by Playwright, whose set-up tells where the system is.`);
  return value;
}

/** A system that runs already and is to be used, for whoever writes errands; null: start one. */
export function givenPlace(): Pick<Place, "url" | "data"> | null {
  const [url, data] = [process.env[names.url], process.env[names.data]];
  return url === undefined || data === undefined ? null : { url, data };
}

/** Tells the workers, which are processes of their own. */
export function tellPlace(place: Place): void {
  for (const key of ["url", "data", "logIns"] as const) process.env[names[key]] = place[key];
}

export const systemUrl = (): string => told(names.url);

export const dataFolder = (): string => told(names.data);

/** Where a person's log-in is kept, as Playwright's storage state. */
export const logInOf = (person: Person): string => join(told(names.logIns), `${person}.json`);

/** Where the ids of the demo's places are kept, as JSON. */
export const placesFile = (): string => join(told(names.logIns), "places.json");
