import { createHash } from "node:crypto";
import type { Database } from "@indgang/database";
import { type BrokenChain, type ChainLink, forgottenBy, isForgotten, verifyChain } from "@indgang/domain/kernel";

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

/** Where a chain ends, by what the database keeps beside it. */
type Head = { readonly chain: string; readonly sequence: number; readonly hash: string };

type Seat = Pick<ReturnType<Database["seat"]>, "query">;

/** LAW-6: reads every chain of a municipality from its beginning, as the auditor, and compares its end with what the head says. */
export async function verifyChains(database: Pick<Database, "seat">, municipalityId: number): Promise<VerifiedChain[]> {
  const seat = database.seat(municipalityId, "auditor");
  const heads = await seat.query<Head>({
    name: "audit_heads",
    text: `SELECT chain, sequence, encode(hash, 'hex') AS hash FROM audit_head ORDER BY chain`,
    values: [],
  });
  const verified: VerifiedChain[] = [];
  for (const head of heads) verified.push({ municipalityId, chain: head.chain, ...(await verifyOne(seat, head)) });
  return verified;
}

async function verifyOne(seat: Seat, head: Head): Promise<Pick<VerifiedChain, "links" | "broken">> {
  let last = { sequence: 0, hash: "" };
  let broken: BrokenChain | null = null;
  const [forgotten, said] = [new Set<number>(), new Set<number>()];
  for (let isMore = true; isMore && broken === null;) {
    const links = await linksAfter(seat, head.chain, last.sequence);
    broken = verifyChain(links, hashOf, last);
    for (const link of links.filter(isForgotten)) forgotten.add(link.sequence);
    for (const sequence of links.flatMap(forgottenBy)) said.add(sequence);
    last = links.at(-1) ?? last;
    isMore = links.length === pageSize;
  }
  // A chain that was cut short at its end is whole in itself; the head knows how far it went.
  if (broken === null && (last.sequence !== head.sequence || last.hash !== head.hash))
    broken = { sequence: last.sequence + 1, reason: "GAP" };
  // What the clock empties it says in the same chain; what is empty without that was emptied by somebody else.
  const unsaid = [...forgotten].find((sequence) => !said.has(sequence));
  if (broken === null && unsaid !== undefined) broken = { sequence: unsaid, reason: "FORGOTTEN" };
  return { links: last.sequence, broken };
}

function linksAfter(seat: Seat, chain: string, sequence: number) {
  return seat.query<ChainLink & Record<string, unknown>>({
    name: "audit_links",
    text: `SELECT sequence, payload, encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash FROM audit_entry WHERE chain = $1 AND sequence > $2 ORDER BY sequence LIMIT ${pageSize}`,
    values: [chain, sequence],
  });
}
