import { OutOfReach } from "./out-of-reach.ts";

/** What a person needs to know of a screen that broke. */
export interface ErrorDescription {
  /** `version`: its code is no longer on the server, a newer version is out. `line`: nothing goes through. */
  readonly cause: "version" | "line" | "unknown";
  /** What support asks for, when the server gave one. */
  readonly reference: string | null;
}

const codeIsGone = /dynamically imported module|module script failed|preload CSS/iu;

function causeOf(error: unknown): ErrorDescription["cause"] {
  if (error instanceof OutOfReach) return "line";
  return error instanceof Error && codeIsGone.test(error.message) ? "version" : "unknown";
}

/** Reads what was thrown; it can be anything. */
export function describeError(error: unknown): ErrorDescription {
  const id: unknown =
    typeof error === "object" && error !== null && "correlationId" in error ? error.correlationId : null;
  return { cause: causeOf(error), reference: typeof id === "string" ? id : null };
}
