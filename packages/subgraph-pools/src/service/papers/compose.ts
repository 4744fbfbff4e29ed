import { createHash } from "node:crypto";
import { canonicalJson, type Json, type MeetingId } from "@indgang/domain/kernel";
import {
  composePapers,
  papersFindings,
  type MeetingPapers,
  type PapersFacts,
  type PapersFinding,
  type PapersPart,
  type PapersWish,
} from "@indgang/domain/papers";
import type { Rows } from "@indgang/subgraph-kit";
import { findMeeting } from "../../store/application/find-for-change.store.ts";
import { findPapersFacts } from "../../store/papers/papers-facts.store.ts";
import { findPapersOf } from "../../store/papers/papers.store.ts";

/** Papers as they would be issued now. */
export interface Composed {
  readonly facts: PapersFacts;
  readonly parts: readonly PapersPart[];
  readonly findings: readonly PapersFinding[];
  /** Of each part, and of all. */
  readonly digests: readonly string[];
  readonly contentDigest: string;
  /** The version that stands; null before the first. */
  readonly latest: MeetingPapers | null;
}

/** POOL-9: puts the papers of a meeting together; null when the seat does not see it. */
export async function composeFrom(rows: Rows, meetingId: MeetingId, wish: PapersWish): Promise<Composed | null> {
  const meeting = await findMeeting(rows, meetingId);
  if (meeting === null) return null;
  const facts = await findPapersFacts(rows, meeting);
  const parts = composePapers(facts, wish);
  const digests = parts.map(digestOf);
  const issued = await findPapersOf(rows, meetingId);
  return {
    facts,
    parts,
    findings: papersFindings(facts, wish, parts),
    digests,
    contentDigest: createHash("sha256").update(digests.join("\n")).digest("hex"),
    latest: issued.find(({ kind, audience }) => kind === wish.kind && audience === wish.audience) ?? null,
  };
}

function digestOf(part: PapersPart): string {
  return createHash("sha256")
    .update(canonicalJson(structuredClone(part) as unknown as Json))
    .digest("hex");
}
