import { canonicalJson, type Json } from "./canonical-json.ts";
import type { MunicipalityId, PersonId } from "./id.type.ts";
import type { Instant } from "./instant.ts";

/** LAW-6: one change, as it is written down in the transaction that made it. */
export interface AuditEntry {
  readonly municipalityId: MunicipalityId;
  /** The administration whose matter it is, or `shared` for what all have in common, such as the directory. One chain each. */
  readonly chain: string;
  readonly at: Instant;
  readonly actorId: PersonId | null;
  /** Name of the graph's mutation. */
  readonly operation: string;
  /** What was changed: typename and id. */
  readonly subject: string;
  readonly correlationId: string;
  readonly detail: Json;
}

/** An entry as the store keeps it: the payload with its place in the chain, which the database gives it. Hashes are hexadecimal. */
export interface ChainLink {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly payload: string;
  /** Empty for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

/** Where a chain does not hold, and how: an entry missing, not linked to the one before, or not what it was. */
export interface BrokenChain {
  readonly sequence: number;
  readonly reason: "GAP" | "PREVIOUS_HASH" | "HASH";
}

/** The text that is kept and hashed, the same for the same entry. */
export function auditPayload({
  municipalityId,
  chain,
  at,
  actorId,
  operation,
  subject,
  correlationId,
  detail,
}: AuditEntry): string {
  return canonicalJson({ municipalityId, chain, at, actorId, operation, subject, correlationId, detail });
}

/**
 * LAW-6: the first place where a chain does not hold, or null when it is whole. `hash` gives SHA-256 of the previous hash, the
 * sequence and the payload. Links by sequence, from `after` on (nothing: the beginning), so that a long chain is read in pages.
 */
export function verifyChain(
  links: readonly ChainLink[],
  hash: (link: Omit<ChainLink, "hash">) => string,
  after: { readonly sequence: number; readonly hash: string } = { sequence: 0, hash: "" },
): BrokenChain | null {
  let last = after;
  for (const link of links) {
    if (link.sequence !== last.sequence + 1) return { sequence: last.sequence + 1, reason: "GAP" };
    if (link.previousHash !== last.hash) return { sequence: link.sequence, reason: "PREVIOUS_HASH" };
    if (hash(link) !== link.hash) return { sequence: link.sequence, reason: "HASH" };
    last = link;
  }
  return null;
}
