import { dateAt, type Instant } from "../../kernel/index.ts";
import { writtenDate } from "../documents/written-time.ts";
import { heading, paragraph } from "./item-parts.ts";
import type { EarlierPapers, PapersFacts } from "./papers-facts.type.ts";
import { kindWords } from "./papers-words.ts";
import type { MeetingPapers, PapersBlock, PapersDocument, PapersOutline, PapersPart } from "./papers.type.ts";

type Issue = Pick<MeetingPapers, "kind" | "audience" | "number">;

/** What the papers are called: on their first page, in a reader's window, and at the foot of each page. */
export function papersTitle({ committee, meeting }: Pick<PapersFacts, "committee" | "meeting">, issue: Issue): string {
  const changed = issue.number > 1 ? `, version ${issue.number}` : "";
  const open = issue.audience === "PUBLIC" ? " (offentlig)" : "";
  return `${kindWords[issue.kind]} for ${committee} ${writtenDate(meeting.startsAt)}${open}${changed}`;
}

/** LAW-7: what the file is called: no name that somebody wrote stands in it. */
export function papersFileName({ meeting }: Pick<PapersFacts, "meeting">, { kind, audience, number }: Issue): string {
  const open = audience === "PUBLIC" ? "-offentlig" : "";
  return `${kindWords[kind].toLowerCase()}-${dateAt(meeting.startsAt)}${open}-v${number}.pdf`;
}

/** The papers as one document: the head, what they are, and each part with its bookmark; every case begins on a page of its own. */
export function papersDocument(
  facts: Pick<PapersFacts, "municipality" | "administrationName" | "committee" | "meeting">,
  issue: Issue,
  at: Instant,
  parts: readonly PapersPart[],
): PapersDocument {
  const title = papersTitle(facts, issue);
  return {
    title,
    language: "da-DK",
    head: { sender: facts.municipality, unit: facts.administrationName },
    createdAt: at,
    blocks: [
      heading(1, title),
      ...parts.flatMap(({ applicationId, blocks }): readonly PapersBlock[] =>
        applicationId === null ? blocks : [{ kind: "pageBreak" }, ...blocks],
      ),
    ],
  };
}

/** What stands on the first page of papers that come in the place of others: of when those are, and what has changed. */
export function changesSince(
  earlier: EarlierPapers,
  parts: readonly Omit<PapersOutline, "position">[],
): readonly PapersBlock[] {
  const before = new Map(earlier.parts.map((part) => [part.applicationId ?? part.label, part]));
  const now = new Set(parts.map((part) => part.applicationId ?? part.label));
  const lines = [
    ...parts
      .filter(({ applicationId }) => applicationId !== null)
      .flatMap(({ applicationId, label, digest }) => {
        const known = before.get(applicationId ?? label);
        if (known === undefined) return [`${label} er nyt`];
        return known.digest === digest ? [] : [`${label} er ændret`];
      }),
    ...earlier.parts
      .filter(({ applicationId }) => applicationId !== null && !now.has(applicationId))
      .map(({ label }) => `${label} i version ${earlier.number} er udgået`),
  ];
  return [
    heading(2, `Ændret siden version ${earlier.number}`),
    paragraph(`Version ${earlier.number} blev udsendt ${writtenDate(earlier.issuedAt)} og er erstattet af denne.`),
    ...(lines.length === 0 ? [] : [{ kind: "list", items: lines } as const]),
  ];
}

/**
 * POOL-16, LAW-2: the papers for somebody who takes no part in some of the cases: that the item is there stays, and what lies before
 * the committee in it goes.
 */
export function partsFor(
  outline: readonly PapersOutline[],
  parts: ReadonlyMap<number, PapersPart>,
  recusedFrom: ReadonlySet<string>,
): readonly PapersPart[] {
  return outline.map(({ position, applicationId, label }) => {
    const part = parts.get(position);
    if (part !== undefined && (applicationId === null || !recusedFrom.has(applicationId))) return part;
    const blocks = [heading(1, label), paragraph("Du deltager ikke i sagen. Punktets bilag er udeladt.")];
    return { applicationId, label, blocks };
  });
}
