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

/** Where a chain does not hold, and how: an entry missing, not linked to the one before, not what it was, or emptied without a word. */
export interface BrokenChain {
  readonly sequence: number;
  readonly reason: "GAP" | "PREVIOUS_HASH" | "HASH" | "FORGOTTEN";
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
    // What is forgotten can no longer be hashed; the next link still holds it to the hash that it had.
    if (!isForgotten(link) && hash(link) !== link.hash) return { sequence: link.sequence, reason: "HASH" };
    last = link;
  }
  return null;
}

/** LAW-6: an entry whose time is out: its words are gone, its place in the chain stays. */
export function isForgotten({ payload }: Pick<ChainLink, "payload">): boolean {
  return payload === "";
}

/** LAW-6: what the clock writes into a chain when it has forgotten entries of it: which ones. */
export interface Forgetting {
  readonly kind: "DELETE";
  readonly cause: "PERIOD_IS_OUT";
  readonly entries: readonly number[];
}

/** The name under which the clock writes what it has done. */
export const clockOperation = "clock";

/** LAW-6: the entries of the same chain that this one says were forgotten. Whatever is empty and stands in none of these was emptied behind the clock's back. */
export function forgottenBy({ payload }: Pick<ChainLink, "payload">): readonly number[] {
  if (!payload.includes(`"operation":"${clockOperation}"`)) return [];
  const { operation, detail } = JSON.parse(payload) as { operation?: unknown; detail?: { entries?: unknown } };
  const entries = operation === clockOperation ? detail?.entries : null;
  return Array.isArray(entries) ? entries.filter((entry) => typeof entry === "number") : [];
}
