/** What may be said in a log about an error: its kind, code and place, with every value in its words blanked. */
export interface ScrubbedError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly at: readonly string[];
}

/** Quoted text, what PostgreSQL prints in brackets, addresses of people, and long numbers (CVR, CPR, amounts). */
const values = /"[^"]*"|'[^']*'|`[^`]*`|\([^()]*\)|\S+@\S+|\d[\d-]{3,}\d/gu;

/** Describes an error without any personal data that its message might carry. */
export function scrubError(error: unknown): ScrubbedError {
  if (!(error instanceof Error)) return { type: typeof error, message: "not an error", at: [] };
  return {
    type: error.name,
    ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}),
    message: (error.message.split("\n").findLast((line) => line.trim() !== "") ?? "")
      .replace(values, "…")
      .slice(0, 300),
    at: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /u.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
  };
}
