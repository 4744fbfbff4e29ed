import { errorLinks } from "./error-links.ts";

/** Why the database gave no answer: it is not there, or so much is asked of it at once that no connection became free in time. */
export type DatabaseTrouble = "AWAY" | "BUSY";

/** Codes of PostgreSQL (too many connections, a statement that took too long) and Prisma (no connection, or no transaction, in time). */
const busyCodes = /^(53300|57014|P2024|P2028)$/u;
/** What the pool says to whoever waited too long for one of its connections. */
const busyWords = /timeout exceeded when trying to connect/u;
/** Codes of the system, PostgreSQL (classes 08 and 57P) and Prisma that say: no database there. */
const awayCodes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|08\w{3}|57P0[1-3]|P1001|P1002|P1008|P1017)$/u;
const awayWords =
  /Connection terminated|connection error and is not queryable|Can't reach database server|did not answer in time/u;

/** Why the database gave no answer; null when it gave one, or was not asked. Looks through the wrappings of Prisma and its adapter. */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  const links = [...errorLinks(error)];
  if (links.some((link) => says(link, awayCodes, awayWords))) return "AWAY";
  return links.some((link) => says(link, busyCodes, busyWords)) ? "BUSY" : null;
}

/** True when an error means that the database does not answer, as opposed to: it answered, and said no. */
export function isDatabaseDown(error: unknown): boolean {
  return databaseTrouble(error) !== null;
}

function says(
  { code, originalCode, message }: Readonly<Record<string, unknown>>,
  codes: RegExp,
  words: RegExp,
): boolean {
  if ([code, originalCode].some((each) => typeof each === "string" && codes.test(each))) return true;
  return typeof message === "string" && words.test(message);
}
