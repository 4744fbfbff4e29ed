/** A word for what went wrong. What the database or the mail server says of it may hold what was being written, or name a recipient, and is left out. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
