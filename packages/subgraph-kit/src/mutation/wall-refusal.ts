import { databaseFault } from "@indgang/database";
import { refuse, type Refusal } from "@indgang/domain/kernel";

const notPermitted = "42501";

/**
 * What the wall did not let happen, as a refusal; null for everything else, which is a bug. A table that the seat has no right to is
 * unknown to it; a row that row-level security does not let it write is not for it to write.
 */
export function wallRefusal(
  error: unknown,
): { readonly ok: false; readonly refusal: Refusal<"NOT_FOUND" | "NOT_ALLOWED"> } | null {
  const fault = databaseFault(error);
  if (fault?.code !== notPermitted) return null;
  return fault.message.includes("row-level security") ? refuse("NOT_ALLOWED") : refuse("NOT_FOUND");
}
