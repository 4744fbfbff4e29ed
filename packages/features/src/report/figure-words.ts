import type { BlockKind, FigureKind, ReportMeasure } from "@indgang/domain/report";
import { defineCatalogue } from "@indgang/shell";

export const figureKindWords = defineCatalogue<FigureKind>("reportFigure", {
  POOLS: { da: "Puljerne", en: "The pools" },
  LINES: { da: "Budgetlinjerne", en: "The budget lines" },
  STATES: { da: "Ansøgningerne efter status", en: "Applications by status" },
  TARGET_GROUPS: { da: "Ansøgningerne efter målgruppe", en: "Applications by target group" },
  BUDGET_KINDS: { da: "Ansøgningerne efter art i budgettet", en: "Applications by kind of cost" },
  PLACES: { da: "Ansøgningerne efter sted", en: "Applications by place" },
  SIZES: { da: "Ansøgningerne efter foreningens størrelse", en: "Applications by size of the association" },
  YEARS: { da: "Over årene", en: "Over the years" },
  OUTCOMES: { da: "Afrapporteringerne", en: "What was reported back" },
  GOALS: { da: "Målene", en: "The goals" },
  DOUBLE_FUNDING: {
    da: "Foreninger med penge fra flere forvaltninger",
    en: "Associations with money from several administrations",
  },
  REFERRALS: { da: "Henvisninger", en: "Referrals" },
  FORUMS: { da: "Møder og høringer", en: "Meetings and hearings" },
  PRIZES: { da: "Priser", en: "Prizes" },
});

/** What stands above the first column. */
export const rowHeadWords = defineCatalogue<FigureKind>("reportRowHead", {
  POOLS: { da: "Pulje", en: "Pool" },
  LINES: { da: "Budgetlinje", en: "Budget line" },
  STATES: { da: "Status", en: "Status" },
  TARGET_GROUPS: { da: "Målgruppe", en: "Target group" },
  BUDGET_KINDS: { da: "Art", en: "Kind" },
  PLACES: { da: "Sted", en: "Place" },
  SIZES: { da: "Størrelse", en: "Size" },
  YEARS: { da: "År", en: "Year" },
  OUTCOMES: { da: "Pulje", en: "Pool" },
  GOALS: { da: "Pulje", en: "Pool" },
  DOUBLE_FUNDING: { da: "Forvaltning", en: "Administration" },
  REFERRALS: { da: "Forvaltning", en: "Administration" },
  FORUMS: { da: "Forvaltning", en: "Administration" },
  PRIZES: { da: "Forvaltning", en: "Administration" },
});

export const measureWords = defineCatalogue<ReportMeasure>("reportMeasure", {
  ASKED: { da: "Søgt", en: "Asked for" },
  BUDGET: { da: "Budget", en: "Budget" },
  GRANTED: { da: "Bevilget", en: "Granted" },
  GRANTED_BY_OTHERS: { da: "Bevilget af andre", en: "Granted by others" },
  PAID: { da: "Udbetalt", en: "Paid" },
  RETURNED: { da: "Tilbagebetalt", en: "Returned" },
  LEFT: { da: "Tilbage", en: "Left" },
  CASES: { da: "Sager", en: "Cases" },
  ASSOCIATIONS: { da: "Foreninger", en: "Associations" },
  SENT: { da: "Sendt", en: "Sent" },
  RECEIVED: { da: "Modtaget", en: "Received" },
  COMPLETED: { da: "Gennemført", en: "Completed" },
  FELL_OUT: { da: "Faldet fra", en: "Fell out" },
  MEETINGS: { da: "Møder", en: "Meetings" },
  HEARINGS: { da: "Høringer", en: "Hearings" },
  ANSWERS: { da: "Svar", en: "Answers" },
  WINNERS: { da: "Vindere", en: "Winners" },
  GRANTS: { da: "Bevillinger", en: "Grants" },
  HANDED_IN: { da: "Indsendt", en: "Handed in" },
  APPROVED: { da: "Godkendt", en: "Approved" },
  GOALS: { da: "Mål", en: "Goals" },
  GOALS_REACHED: { da: "Nået", en: "Reached" },
  GOALS_PARTLY: { da: "Delvist nået", en: "Partly reached" },
  GOALS_NOT_REACHED: { da: "Ikke nået", en: "Not reached" },
});

export const blockKindWords = defineCatalogue<BlockKind>("reportBlock", {
  HEADING: { da: "Overskrift", en: "Heading" },
  SUBHEADING: { da: "Underoverskrift", en: "Subheading" },
  PARAGRAPH: { da: "Tekst", en: "Text" },
  LIST: { da: "Punktliste", en: "List" },
  NUMBERED_LIST: { da: "Nummereret liste", en: "Numbered list" },
  QUOTE: { da: "Citat", en: "Quote" },
  FIGURE: { da: "Tal", en: "Figures" },
});
