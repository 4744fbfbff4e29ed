import { refuse, type Refusal } from "@indgang/domain/kernel";

/** What the database said no with: PostgreSQL's code, and its words. */
interface DatabaseFault {
  readonly code: string;
  readonly message: string;
}

const notPermitted = "42501";

/**
 * What the wall did not let happen, as a refusal; null for everything else, which is a bug. A table that the seat has no right to is
 * unknown to it; a row that row-level security does not let it write is not for it to write.
 */
export function wallRefusal(
  error: unknown,
): { readonly ok: false; readonly refusal: Refusal<"NOT_FOUND" | "NOT_ALLOWED"> } | null {
  const fault = faultOf(error, 0);
  if (fault?.code !== notPermitted) return null;
  return fault.message.includes("row-level security") ? refuse("NOT_ALLOWED") : refuse("NOT_FOUND");
}

/** Looks through the wrappings that Prisma and its adapter put round an error of the database. */
function faultOf(error: unknown, depth: number): DatabaseFault | null {
  if (typeof error !== "object" || error === null || depth > 5) return null;
  const fields = error as Readonly<Record<string, unknown>>;
  const code = fields["originalCode"] ?? fields["code"];
  const message = fields["originalMessage"] ?? fields["message"];
  if (code === notPermitted && typeof message === "string") return { code, message };
  return ["cause", "meta", "driverAdapterError"].reduce<DatabaseFault | null>(
    (found, key) => found ?? faultOf(fields[key], depth + 1),
    null,
  );
}
