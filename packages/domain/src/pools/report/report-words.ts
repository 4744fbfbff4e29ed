import { budgetKindWords, sizeWords, stateWords, targetGroupWords } from "../documents/danish-words.ts";
import { otherPlaces } from "./figure-rows/tally-rows.ts";
import type { FigureKind, FigureRow, ReportFigure, ReportMeasure } from "./report-figure.type.ts";

/** What a report in Danish calls its figures. */
export const figureTitles: Readonly<Record<FigureKind, string>> = {
  POOLS: "Puljerne",
  LINES: "Budgetlinjerne",
  STATES: "Ansøgningerne efter status",
  TARGET_GROUPS: "Ansøgningerne efter målgruppe",
  BUDGET_KINDS: "Ansøgningerne efter art i budgettet",
  PLACES: "Ansøgningerne efter sted",
  SIZES: "Ansøgningerne efter foreningens størrelse",
  YEARS: "Over årene",
  OUTCOMES: "Afrapporteringerne",
  GOALS: "Målene",
  DOUBLE_FUNDING: "Foreninger med penge fra flere forvaltninger",
  REFERRALS: "Henvisninger",
  FORUMS: "Møder og høringer",
  PRIZES: "Priser",
};

/** What stands above the first column. */
export const rowTitles: Readonly<Record<FigureKind, string>> = {
  POOLS: "Pulje",
  LINES: "Budgetlinje",
  STATES: "Status",
  TARGET_GROUPS: "Målgruppe",
  BUDGET_KINDS: "Art",
  PLACES: "Sted",
  SIZES: "Størrelse",
  YEARS: "År",
  OUTCOMES: "Pulje",
  GOALS: "Pulje",
  DOUBLE_FUNDING: "Forvaltning",
  REFERRALS: "Forvaltning",
  FORUMS: "Forvaltning",
  PRIZES: "Forvaltning",
};

export const measureTitles: Readonly<Record<ReportMeasure, string>> = {
  ASKED: "Søgt",
  BUDGET: "Budget",
  GRANTED: "Bevilget",
  GRANTED_BY_OTHERS: "Bevilget af andre",
  PAID: "Udbetalt",
  RETURNED: "Tilbagebetalt",
  LEFT: "Tilbage",
  CASES: "Sager",
  ASSOCIATIONS: "Foreninger",
  SENT: "Sendt",
  RECEIVED: "Modtaget",
  COMPLETED: "Gennemført",
  FELL_OUT: "Faldet fra",
  MEETINGS: "Møder",
  HEARINGS: "Høringer",
  ANSWERS: "Svar",
  WINNERS: "Vindere",
  GRANTS: "Bevillinger",
  HANDED_IN: "Indsendt",
  APPROVED: "Godkendt",
  GOALS: "Mål",
  GOALS_REACHED: "Nået",
  GOALS_PARTLY: "Delvist nået",
  GOALS_NOT_REACHED: "Ikke nået",
};

const places: Readonly<Record<string, string>> = { "": "Intet sted oplyst", [otherPlaces]: "Andre steder" };

const byKind: Partial<Record<FigureKind, Readonly<Record<string, string>>>> = {
  STATES: stateWords,
  TARGET_GROUPS: targetGroupWords,
  BUDGET_KINDS: budgetKindWords,
  SIZES: sizeWords,
  PLACES: places,
  DOUBLE_FUNDING: { ALL: "Alle forvaltninger" },
};

/** What a row is called in a report in Danish. */
export function rowName({ kind }: Pick<ReportFigure, "kind">, { key, name }: FigureRow): string {
  return name ?? byKind[kind]?.[key] ?? (key === "" ? "Ikke oplyst" : key);
}
