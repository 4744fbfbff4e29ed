import type { Transaction } from "./seat/seat-database.ts";

/** One entry before the database has linked it into its chain. */
export interface UnlinkedEntry {
  readonly chain: string;
  readonly payload: string;
}

/** Adds entries to their chains. Sequence and hashes are given by the database (trigger link_audit_entry). */
export const appendAudit = async (
  transaction: Transaction,
  municipalityId: number,
  entries: readonly UnlinkedEntry[],
): Promise<void> => {
  // Chains in one order everywhere: two transactions never wait for each other's head.
  const ordered = [...entries].sort((a, b) => (a.chain < b.chain ? -1 : a.chain > b.chain ? 1 : 0));
  await transaction.$executeRaw`
    INSERT INTO audit_entry (municipality_id, chain, sequence, payload, previous_hash, hash)
    SELECT ${municipalityId}, entry.chain, 0, entry.payload, '\\x', '\\x'
    FROM unnest(${ordered.map(({ chain }) => chain)}::text[], ${ordered.map(({ payload }) => payload)}::text[]) WITH ORDINALITY AS entry (chain, payload, place) ORDER BY place`;
};
