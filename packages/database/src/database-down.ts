/** Codes of the system, PostgreSQL (classes 08 and 57P) and Prisma (P1001, P1002, P1017, P2024) that say: no database there. */
const codes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|08\w{3}|57P0[1-3]|53300|P1001|P1002|P1008|P1017|P2024)$/u;
const words = /Connection terminated|timeout exceeded when trying to connect|Can't reach database server/u;

/** True when an error means that the database does not answer, as opposed to: it answered, and said no. */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  // A chain of causes may well lead back to where it began.
  if (!(error instanceof Error) || depth > 8) return false;
  if ("code" in error && typeof error.code === "string" && codes.test(error.code)) return true;
  if (error instanceof AggregateError && error.errors.some((one) => isDatabaseDown(one, depth + 1))) return true;
  return words.test(error.message) || isDatabaseDown(error.cause, depth + 1);
}
