/** Codes of the system, PostgreSQL (classes 08 and 57P) and Prisma (P1001, P1002, P1017, P2024) that say: no database there. */
const codes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|08\w{3}|57P0[1-3]|53300|P1001|P1002|P1008|P1017|P2024)$/u;
const words = /Connection terminated|timeout exceeded when trying to connect|Can't reach database server/u;

/** True when an error means that the database does not answer, as opposed to: it answered, and said no. Looks through the wrappings of Prisma and its adapter. */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  // A chain of causes may well lead back to where it began.
  if (typeof error !== "object" || error === null || depth > 8) return false;
  const { code, originalCode, cause, meta, driverAdapterError } = error as Readonly<Record<string, unknown>>;
  if ([code, originalCode].some((each) => typeof each === "string" && codes.test(each))) return true;
  if (error instanceof AggregateError && error.errors.some((one) => isDatabaseDown(one, depth + 1))) return true;
  if (error instanceof Error && words.test(error.message)) return true;
  return [cause, meta, driverAdapterError].some((one) => isDatabaseDown(one, depth + 1));
}
