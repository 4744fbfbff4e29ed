import { danishDay, formatMoney, type Money } from "../../kernel/index.ts";
import type { DecisionOutcome } from "../decision/decision.type.ts";
import { budgetKindWords, targetGroupWords } from "../documents/danish-words.ts";
import { paragraphsOf } from "../documents/paragraphs.ts";
import type { PapersAttachment, PapersHearing, PapersItem } from "./papers-facts.type.ts";
import { documentWords, fundingWords, outcomeWords } from "./papers-words.ts";
import type { PapersBlock } from "./papers.type.ts";

export const heading = (level: 1 | 2, text: string): PapersBlock => ({ kind: "heading", level, text });
export const paragraph = (text: string): PapersBlock => ({ kind: "paragraph", text });
export const section = (title: string, blocks: readonly PapersBlock[]): readonly PapersBlock[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];
export const factsTable = (rows: readonly (readonly [string, string])[]): PapersBlock => ({
  kind: "table",
  columns: [{ title: "Oplysning" }, { title: "Værdi" }],
  rows,
});

/** A text in paragraphs, as it was written. */
export function paragraphs(text: string): readonly PapersBlock[] {
  return paragraphsOf(text).map(paragraph);
}

/** How an item is called on the agenda: by its place, its association and what it is about. */
export function itemTitle({ item, application, association }: PapersItem): string {
  return `Punkt ${item.position}: ${association} – ${application.title}`;
}

/** The case's head: whose it is, and how much is asked for. */
export function caseHead({ application, association, pool, round }: PapersItem): PapersBlock {
  return factsTable([
    ["Sagsnummer", application.caseNumber],
    ["Forening", association],
    ["Pulje", `${pool}, ${round}`],
    ["Søgt beløb", formatMoney(application.appliedAmount)],
  ]);
}

/** POOL-6: the application as it was handed in. */
export function applicationBlocks({ application }: PapersItem): readonly PapersBlock[] {
  const { purpose, budget, goals, otherFunding, targetGroups, participants, volunteers } = application;
  return [
    ...paragraphs(purpose),
    paragraph(`Målgruppe: ${targetGroups.map((group) => targetGroupWords[group].toLowerCase()).join("; ")}.`),
    ...(participants === null && volunteers === null
      ? []
      : [paragraph(`Deltagere: ${participants ?? "ikke oplyst"}. Frivillige: ${volunteers ?? "ikke oplyst"}.`)]),
    {
      kind: "table",
      columns: [{ title: "Budget" }, { title: "Note" }, { title: "Beløb", align: "end" }],
      rows: budget.map(({ kind, note, amount }) => [budgetKindWords[kind], note ?? "", formatMoney(amount)]),
    },
    ...(goals.length === 0
      ? []
      : [{ kind: "list", items: goals.map(({ text, measure }) => `Mål: ${text} – måles ved: ${measure}`) } as const]),
    ...(otherFunding.length === 0
      ? []
      : [
          {
            kind: "list",
            items: otherFunding.map(
              ({ funder, amount, state }) => `Anden støtte: ${funder}, ${formatMoney(amount)} (${fundingWords[state]})`,
            ),
          } as const,
        ]),
  ];
}

/** POOL-4: what the administration's own assessment came to. */
export function assessmentBlocks({ assessment }: PapersItem): readonly PapersBlock[] {
  if (assessment === null) return [];
  const asked = assessment.conditions.map(({ text, dueOn }) =>
    dueOn === null ? text : `${text} (senest ${danishDay(dueOn)})`,
  );
  return [
    ...paragraphs(assessment.summary),
    ...(asked.length === 0 ? [] : [paragraph("Vilkår:"), { kind: "list", items: asked } as const]),
  ];
}

/** An outcome with its amount, as a sentence: what is written of money ends with a full stop already. */
function outcomeLine(outcome: DecisionOutcome, amount: Money): string {
  return outcome === "REJECTED" ? `${outcomeWords[outcome]}.` : `${outcomeWords[outcome]}: ${formatMoney(amount)}`;
}

/** POOL-9: what is put before the committee. */
export function proposalBlocks({ item, line }: PapersItem): readonly PapersBlock[] {
  const { proposedOutcome, proposedAmount } = item;
  return [
    paragraph(`${outcomeLine(proposedOutcome, proposedAmount)}${line === null ? "" : ` Af: ${line}.`}`),
    ...paragraphs(item.reasonText ?? ""),
  ];
}

/** POOL-9, POOL-10: what was decided. */
export function decisionBlocks({ decision, application }: PapersItem): readonly PapersBlock[] {
  if (decision === null)
    return [paragraph(application.state === "WITHDRAWN" ? "Ansøgningen er trukket tilbage." : "Ikke afgjort.")];
  return [paragraph(outcomeLine(decision.outcome, decision.amount)), ...paragraphs(decision.reasonText)];
}

/** POOL-8: what the councils said. */
export function hearingBlocks(hearings: readonly PapersHearing[]): readonly PapersBlock[] {
  return hearings.flatMap(({ hearing, from, text }) => [paragraph(`${from} (${hearing}):`), ...paragraphs(text)]);
}

/** LAW-5: the documents of the case; their names are for the members. */
export function attachmentBlocks(attachments: readonly PapersAttachment[], isPublic: boolean): readonly PapersBlock[] {
  if (attachments.length === 0) return [];
  const items = attachments.map(({ kind, name, format }) =>
    isPublic ? `${documentWords[kind]} (${format})` : `${documentWords[kind]}: ${name}`,
  );
  return [{ kind: "list", items }];
}
