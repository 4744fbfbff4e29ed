import { errorLinks } from "./error-links.ts";

/** What the database said no with. */
export interface DatabaseFault {
  /** PostgreSQL's SQLSTATE, `42501`; Prisma's own code, `P2034`, where nothing of PostgreSQL's is left. */
  readonly code: string;
  /** Name of the constraint that was broken; null when it was none. */
  readonly constraint: string | null;
  readonly message: string;
}

/** Classes of PostgreSQL's codes are two digits, or a digit and a letter, or one of these. */
const sqlState = /^(?:\d[0-9A-Z]|F0|HV|P0|XX)[0-9A-Z]{3}$/u;
const prismaCode = /^P\d{4}$/u;

/** Reads what the database said from an error, through the wrappings of Prisma and its adapter; null when it said nothing. */
export function databaseFault(error: unknown): DatabaseFault | null {
  const links = [...errorLinks(error)];
  return faultIn(links, sqlState) ?? faultIn(links, prismaCode);
}

function faultIn(links: readonly Readonly<Record<string, unknown>>[], form: RegExp): DatabaseFault | null {
  for (const link of links) {
    const code = [link["originalCode"], link["code"]].find((each) => typeof each === "string" && form.test(each));
    if (typeof code !== "string" || (form === sqlState && prismaCode.test(code))) continue;
    const constraint = links.map(constraintIn).find((name) => name !== null) ?? null;
    const message = [link["originalMessage"], link["message"]].find((each) => typeof each === "string");
    return { code, constraint, message: typeof message === "string" ? message : "" };
  }
  return null;
}

/** The driver gives a name; Prisma's adapter an object that holds the name of the index. */
function constraintIn({ constraint }: Readonly<Record<string, unknown>>): string | null {
  if (typeof constraint === "string") return constraint;
  if (typeof constraint !== "object" || constraint === null || !("index" in constraint)) return null;
  return typeof constraint.index === "string" ? constraint.index : null;
}
