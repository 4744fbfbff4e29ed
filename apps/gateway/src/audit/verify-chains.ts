import { createHash } from "node:crypto";
import type { Database } from "@indgang/database";
import { type BrokenChain, type ChainLink, verifyChain } from "@indgang/domain/kernel";

/** What was found of one chain. `links` is how many were looked at. */
export interface VerifiedChain {
  readonly municipalityId: number;
  readonly chain: string;
  readonly links: number;
  readonly broken: BrokenChain | null;
}

const pageSize = 5_000;

const hashOf = ({ previousHash, sequence, payload }: Omit<ChainLink, "hash">): string =>
  createHash("sha256").update(Buffer.from(previousHash, "hex")).update(`${sequence}\n${payload}`).digest("hex");

/** LAW-6: reads every chain of a municipality from its beginning, as the auditor, and compares its end with what the head says. */
export async function verifyChains(database: Database, municipalityId: number): Promise<VerifiedChain[]> {
  const seat = database.seat(municipalityId, "auditor");
  const heads = await seat.query<{ chain: string; sequence: number; hash: string }>({
    name: "audit_heads",
    text: `SELECT chain, sequence, encode(hash, 'hex') AS hash FROM audit_head ORDER BY chain`,
    values: [],
  });
  const verified: VerifiedChain[] = [];
  for (const head of heads) {
    let last = { sequence: 0, hash: "" };
    let broken: BrokenChain | null = null;
    for (let isMore = true; isMore && broken === null;) {
      const links = await seat.query<ChainLink & Record<string, unknown>>({
        name: "audit_links",
        text: `SELECT sequence, payload, encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash FROM audit_entry WHERE chain = $1 AND sequence > $2 ORDER BY sequence LIMIT ${pageSize}`,
        values: [head.chain, last.sequence],
      });
      broken = verifyChain(links, hashOf, last);
      last = links.at(-1) ?? last;
      isMore = links.length === pageSize;
    }
    // A chain that was cut short at its end is whole in itself; the head knows how far it went.
    if (broken === null && (last.sequence !== head.sequence || last.hash !== head.hash))
      broken = { sequence: last.sequence + 1, reason: "GAP" };
    verified.push({ municipalityId, chain: head.chain, links: last.sequence, broken });
  }
  return verified;
}
