import type { ImportedOrganisation } from "./imported-grant.type.ts";

/** `GB-COH-12345678`: the register, then the number in it. */
const orgId = /^[A-Z]{2}-[A-Z0-9]+-(?<number>.+)$/iu;

/**
 * POOL-13: what tells one recipient from another. Real files write `GB-COH-n/a` and the like where a body has no number: such an
 * id is of many, so the name stands in for it. An id with a digit in its number is believed, whatever names it comes with.
 */
export function recipientKey({ id, name }: Pick<ImportedOrganisation, "id" | "name">): string {
  const number = orgId.exec(id)?.groups?.["number"] ?? id;
  return /\d/u.test(number) ? id : `${id} ${name.toLowerCase()}`;
}
