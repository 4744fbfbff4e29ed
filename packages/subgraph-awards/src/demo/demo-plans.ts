import type { AwardCycleState, PrizeInput } from "@indgang/domain/awards";

/** A nomination of the demo: a person and where they are active, or (null) the next association of the directory. */
export interface DemoNomination {
  readonly person: string | null;
  readonly activeAt?: string;
  readonly reasons: string;
  readonly state?: "RECEIVED" | "INELIGIBLE" | "WITHDRAWN";
  /** The chair of the jury sits on the association's board. */
  readonly isTied?: true;
}

/** A year of a prize of the demo, and how far it has come. */
export interface DemoYear {
  readonly yearsAgo: number;
  readonly state: AwardCycleState;
  readonly nominations: readonly DemoNomination[];
}

/** A prize of the demo, who judges it (the chair first), and its years. */
export interface DemoPrize {
  readonly administration: string;
  readonly content: PrizeInput;
  readonly jury: readonly string[];
  readonly years: readonly DemoYear[];
}

const criteria = [
  { id: null, name: "Frivillig indsats", description: "Hvor meget er båret af frivillige?", mostPoints: 10 },
  { id: null, name: "Betydning for andre", description: "Hvad har det gjort for dem, det er til for?", mostPoints: 10 },
  { id: null, name: "Nytænkning", description: "Kan andre lære af det?", mostPoints: 5 },
];

const people = "Kommer igen uge efter uge, og får altid nogen med, som ellers var blevet hjemme.";
const groups = "Har på få år samlet hele kvarteret om noget, som ingen troede kunne lade sig gøre.";
const two = (first: string, second: string, activeAt: string): readonly DemoNomination[] => [
  { person: first, activeAt, reasons: people },
  { person: second, activeAt, reasons: people },
  { person: null, reasons: groups },
  { person: null, reasons: groups },
];

export const demoPrizes: readonly DemoPrize[] = [
  {
    administration: "culture",
    content: {
      name: "Ildsjæleprisen",
      aims: "Gives hvert år til en ildsjæl og en forening, der får andre med.",
      restYears: 3,
      categories: [
        { id: null, kind: "PERSON", name: "Årets ildsjæl" },
        { id: null, kind: "ORGANISATION", name: "Årets forening" },
      ],
      criteria,
    },
    jury: ["culture.politician", "culture.leader", "jury"],
    years: [
      { yearsAgo: 3, state: "PUBLISHED", nominations: two("Inga Sandager", "Ole Birkved", "Valby Kulturhus") },
      { yearsAgo: 2, state: "PUBLISHED", nominations: two("Hassan Nørholm", "Grethe Lyngby", "Nørrebro Teater") },
      { yearsAgo: 1, state: "PUBLISHED", nominations: two("Bodil Askov", "Per Hvidtfeldt", "Amager Bibliotek") },
      {
        yearsAgo: 0,
        state: "NOMINATING",
        nominations: [
          ...two("Signe Damgård", "Tariq Solbjerg", "Vesterbro Lokalhistorie"),
          { person: "Ulla Kirkegaard", activeAt: "Sundby Sejl", reasons: people, state: "RECEIVED" },
          { person: null, reasons: groups, state: "RECEIVED", isTied: true },
          { person: "Kaj Tranberg", activeAt: "Malmø", reasons: people, state: "INELIGIBLE" },
          { person: "Mona Egelund", activeAt: "Valby Kulturhus", reasons: people, state: "WITHDRAWN" },
        ],
      },
    ],
  },
  {
    administration: "culture",
    content: {
      name: "Naboprisen",
      aims: "Gives til den forening, der har gjort mest for sine naboer.",
      restYears: 0,
      categories: [{ id: null, kind: "ORGANISATION", name: "Årets nabo" }],
      criteria: criteria.slice(0, 2),
    },
    jury: ["culture.politician", "culture.leader", "jury"],
    years: [
      { yearsAgo: 1, state: "CANCELLED", nominations: [] },
      {
        yearsAgo: 0,
        state: "DECIDED",
        nominations: [
          { person: null, reasons: groups },
          { person: null, reasons: groups, isTied: true },
        ],
      },
    ],
  },
  {
    administration: "social",
    content: {
      name: "Frivillighedsprisen",
      aims: "Gives til en frivillig og en forening på det sociale område.",
      restYears: 1,
      categories: [
        { id: null, kind: "PERSON", name: "Årets frivillige" },
        { id: null, kind: "ORGANISATION", name: "Årets sociale forening" },
      ],
      criteria,
    },
    jury: ["social.politician", "social.politician2", "jury"],
    years: [
      {
        yearsAgo: 0,
        state: "JUDGING",
        nominations: [
          ...two("Jytte Mosegård", "Ahmed Vinther", "Varmestuen"),
          { person: null, reasons: groups, isTied: true },
        ],
      },
      { yearsAgo: -1, state: "DRAFT", nominations: [] },
    ],
  },
];
