import { formatMoney, subtract, type AttachmentId } from "../../kernel/index.ts";
import { writtenMoment } from "../documents/written-time.ts";
import {
  applicationBlocks,
  assessmentBlocks,
  attachmentBlocks,
  caseHead,
  decisionBlocks,
  factsTable,
  heading,
  hearingBlocks,
  itemTitle,
  paragraph,
  paragraphs,
  proposalBlocks,
  section,
} from "./item-parts.ts";
import type { PapersFacts, PapersItem } from "./papers-facts.type.ts";
import type { PapersAudience, PapersBlock, PapersKind, PapersPart } from "./papers.type.ts";

/** Which papers are meant, and what is left out of them. */
export interface PapersWish {
  readonly kind: PapersKind;
  readonly audience: PapersAudience;
  /** Documents that whoever issues them leaves out. */
  readonly leftOut: readonly AttachmentId[];
}

/**
 * LAW-7, POOL-9: all parts of a meeting's papers in the agenda's order. The public ones have of a closed item that there is one, and of
 * an open one the case's head, what it is for, what is proposed and what was decided: no assessment, no council's words, no budget, and
 * of its documents the kinds alone.
 */
export function composePapers(facts: PapersFacts, wish: PapersWish): readonly PapersPart[] {
  const { items } = facts;
  return [
    { applicationId: null, label: "Forside", blocks: frontBlocks(facts, wish) },
    ...(wish.kind === "AGENDA" && facts.lines.length > 0
      ? [{ applicationId: null, label: "Beløbsrammer", blocks: lineBlocks(facts) }]
      : []),
    ...(wish.kind === "AGENDA" && wish.audience === "MEMBERS" && facts.hearings.length > 0
      ? [
          {
            applicationId: null,
            label: "Høringssvar",
            blocks: [heading(1, "Høringssvar"), ...hearingBlocks(facts.hearings)],
          },
        ]
      : []),
    ...items.map((one) => ({
      applicationId: one.application.id,
      label: `Punkt ${one.item.position}`,
      blocks: itemBlocks(one, wish),
    })),
  ];
}

/** LAW-7: whether the public is told nothing of an item but that it is there. */
export function isClosedToPublic(
  { item }: Pick<PapersItem, "item">,
  { audience }: Pick<PapersWish, "audience">,
): boolean {
  return audience === "PUBLIC" && item.closedReason !== null;
}

/** The documents that are named with an item: not those left out, and for the public none that nobody could read. */
export function namedAttachments({ attachments }: PapersItem, { audience, leftOut }: PapersWish) {
  return attachments.filter(({ id, isRead }) => !leftOut.includes(id) && (audience === "MEMBERS" || isRead));
}

function frontBlocks({ meeting, attendees, items }: PapersFacts, wish: PapersWish): readonly PapersBlock[] {
  const { kind } = wish;
  const agenda = items.map((one) => {
    if (isClosedToPublic(one, wish)) return closedTitle(one);
    return `${itemTitle(one)}${one.item.closedReason === null ? "" : " (lukket punkt)"}`;
  });
  return [
    factsTable([
      ["Tid", writtenMoment(meeting.startsAt)],
      ["Sted", meeting.place],
      ...(kind === "MINUTES" ? [["Til stede", attendees.join(", ") || "Ikke oplyst"] as const] : []),
    ]),
    ...(agenda.length === 0 ? [] : [heading(2, "Punkter"), { kind: "list", items: agenda } as const]),
    // What is written of the meeting as a whole may speak of what was closed.
    ...(kind === "MINUTES" && !items.some((one) => isClosedToPublic(one, wish))
      ? section("Mødets referat", paragraphs(meeting.minutesText))
      : []),
  ];
}

function lineBlocks({ lines }: PapersFacts): readonly PapersBlock[] {
  return [
    heading(1, "Beløbsrammer"),
    {
      kind: "table",
      columns: [
        { title: "Pulje og runde" },
        { title: "Ramme" },
        { title: "Beløb", align: "end" },
        { title: "Bevilget", align: "end" },
        { title: "Rest", align: "end" },
      ],
      rows: lines.map(({ pool, round, line, amount, granted }) => [
        `${pool}, ${round}`,
        line,
        formatMoney(amount),
        formatMoney(granted),
        formatMoney(subtract(amount, granted)),
      ]),
    },
  ];
}

const closedTitle = ({ item }: PapersItem): string => `Punkt ${item.position}: Lukket punkt`;

function itemBlocks(one: PapersItem, wish: PapersWish): readonly PapersBlock[] {
  const { item, recused } = one;
  if (isClosedToPublic(one, wish))
    return [heading(1, closedTitle(one)), paragraph("Punktet behandles for lukkede døre.")];
  const isPublic = wish.audience === "PUBLIC";
  const isAgenda = wish.kind === "AGENDA";
  return [
    heading(1, itemTitle(one)),
    ...(item.closedReason === null ? [] : [paragraph(`Lukket punkt: ${item.closedReason}`)]),
    caseHead(one),
    ...(recused.length === 0 || isPublic
      ? []
      : [paragraph(`${isAgenda ? "Deltager ikke i sagen" : "Deltog ikke i sagen"}: ${recused.join(", ")}.`)]),
    ...(isAgenda ? agendaBlocks(one, wish) : section("Beslutning", decisionBlocks(one))),
  ];
}

function agendaBlocks(one: PapersItem, wish: PapersWish): readonly PapersBlock[] {
  const isPublic = wish.audience === "PUBLIC";
  const documents = section("Bilag", attachmentBlocks(namedAttachments(one, wish), isPublic));
  if (isPublic)
    return [
      ...section("Formål", paragraphs(one.application.purpose)),
      ...section("Indstilling", proposalBlocks(one)),
      ...documents,
    ];
  return [
    ...section("Ansøgning", applicationBlocks(one)),
    ...section("Faglig vurdering", assessmentBlocks(one)),
    ...section("Høringssvar", hearingBlocks(one.comments)),
    ...section("Indstilling", proposalBlocks(one)),
    ...documents,
  ];
}
