import { outcomeStateWords, verdictWords } from "@indgang/domain/documents";
import { caseNumber } from "./case-columns.ts";
import { dateAt, toInstant } from "@indgang/domain/kernel";
import type { GoalVerdict, OutcomeState } from "@indgang/domain/outcome";
import { date, money, number, text, type ListExport } from "./list-export.type.ts";

interface Goal {
  readonly text: string;
  readonly verdict: GoalVerdict | null;
  readonly figure: number | null;
  readonly unit: string | null;
  readonly words: string;
}

interface OutcomeNode {
  readonly application: { readonly caseNumber: string } | null;
  readonly title: string;
  readonly association: { readonly name: string };
  readonly pool: { readonly name: string };
  readonly year: number;
  readonly grant: { readonly amount: number } | null;
  readonly state: OutcomeState;
  readonly goals: readonly Goal[];
  readonly summary: string;
  readonly peopleReached: number | null;
  readonly volunteers: number | null;
  readonly approvedAt: string | null;
}

/** A goal, and behind a colon what came of it, once that is said. */
function goalText({ text: goal, verdict, figure, unit, words }: Goal): string {
  const reached = figure === null ? "" : `(${[figure, unit].filter((part) => part !== null).join(" ")})`;
  const came = [verdict === null ? "" : verdictWords[verdict], reached, words].filter((part) => part !== "").join(" ");
  return came === "" ? goal : `${goal}: ${came}`;
}

/** Goals of grants, and what came of them (POOL-12); one row a grant. */
export const outcomeExport: ListExport<OutcomeNode> = {
  list: "OUTCOMES",
  field: "outcomes",
  title: "Resultater",
  file: "resultater",
  narrowing: { filter: "OutcomeFilter" },
  columns: {
    caseNumber,
    title: { head: "Bevilling", select: "title", cell: (node) => text(node.title) },
    association: { head: "Forening", select: "association { name }", cell: (node) => text(node.association.name) },
    pool: { head: "Pulje", select: "pool { name }", cell: (node) => text(node.pool.name) },
    year: { head: "År", select: "year", cell: (node) => number(node.year) },
    granted: { head: "Bevilget", select: "grant { amount }", cell: (node) => money(node.grant?.amount ?? null) },
    state: { head: "Status", select: "state", cell: (node) => text(outcomeStateWords[node.state]) },
    goals: {
      head: "Mål og resultater",
      select: "goals { text verdict figure unit words }",
      cell: (node) => text(node.goals.map(goalText).join("\n")),
    },
    summary: { head: "Foreningens egne ord", select: "summary", cell: (node) => text(node.summary) },
    people: { head: "Mennesker nået", select: "peopleReached", cell: (node) => number(node.peopleReached) },
    volunteers: { head: "Frivillige", select: "volunteers", cell: (node) => number(node.volunteers) },
    approved: {
      head: "Godkendt den",
      select: "approvedAt",
      cell: (node) => date(node.approvedAt === null ? null : dateAt(toInstant(new Date(node.approvedAt)))),
    },
  },
};
