import type { Calendar } from "./calendar.ts";
import { demoId } from "./random.ts";
import type { FieldName } from "./words/fields.ts";

/** POOL-4: what every pool asks. */
export const generalCriteria = [
  ["Konkret formål", "Er det klart, hvad pengene skal bruges til, og hvornår?"],
  ["Socialt sigte", "Kommer indsatsen mennesker med særlige behov til gode?"],
  [
    "Båret af frivillige",
    "Udføres indsatsen i hovedsagen af frivillige? Løn dækkes kun til at organisere og samordne dem.",
  ],
  ["Lokal forankring", "Er foreningen eller aktiviteten forankret i kommunen?"],
  [
    "Målgruppen bor i kommunen",
    "Bor de fleste deltagere i kommunen? Aktiviteten må gerne gå på tværs af kommunegrænsen.",
  ],
  ["Egen økonomi", "Er foreningens formue ikke større, end almindelig drift kræver?"],
  ["Anden finansiering", "Er der søgt andre midler, hvor det er muligt?"],
] as const;

export interface DemoPool {
  readonly slug: string;
  readonly administration: string;
  readonly field: FieldName;
  readonly name: string;
  readonly description: string;
  readonly kle: string;
  readonly legalBasis: string;
  readonly ownCriterion: readonly [string, string];
  readonly focusAreas: readonly string[];
  /** Applications a year, and what is usually asked for, in whole kroner. */
  readonly applications: number;
  readonly from: number;
  readonly to: number;
}

export const pools: readonly DemoPool[] = [
  {
    slug: "paragraf-18",
    administration: "social",
    field: "social",
    name: "§ 18-puljen",
    kle: "27.15.12",
    legalBasis: "Lov om social service § 18",
    description: "Støtte til frivilligt socialt arbejde, der forebygger eller afhjælper sociale problemer.",
    ownCriterion: [
      "Samspil med kommunens tilbud",
      "Supplerer indsatsen forvaltningens egne tilbud uden at erstatte dem?",
    ],
    focusAreas: ["Børn og unge i udsatte positioner", "Ensomhed", "Veje ud af misbrug"],
    applications: 60,
    from: 15_000,
    to: 280_000,
  },
  {
    slug: "aeldreaktiviteter",
    administration: "health-elderly",
    field: "elderly",
    name: "Puljen til ældreaktiviteter",
    kle: "27.35.00",
    legalBasis: "Ældreloven § 16 (til og med 30. juni 2025: lov om social service § 79)",
    description: "Støtte til aktiviteter, der fremmer sundhed, forebygger og skaber samvær for ældre.",
    ownCriterion: ["Sundhed og forebyggelse", "Styrker aktiviteten helbred, bevægelse eller måltider?"],
    focusAreas: ["Sundhedsfremme og forebyggelse", "Måltidsfællesskaber"],
    applications: 40,
    from: 8_000,
    to: 150_000,
  },
  {
    slug: "integrationsprojekter",
    administration: "employment-integration",
    field: "integration",
    name: "Puljen til integrationsprojekter",
    kle: "15.40.00",
    legalBasis: "Integrationsloven § 42",
    description: "Støtte til frivillige projekter, der bringer borgere tættere på arbejde, uddannelse og dansk.",
    ownCriterion: ["Vej til job eller uddannelse", "Er det beskrevet, hvordan deltagerne kommer videre?"],
    focusAreas: ["Kvinder uden for arbejdsmarkedet", "Unge"],
    applications: 30,
    from: 25_000,
    to: 350_000,
  },
  {
    slug: "brobygningspuljen",
    administration: "employment-integration",
    field: "integration",
    name: "Brobygningspuljen",
    kle: "15.40.00",
    legalBasis: "Kommunens budgetaftale",
    description: "Integration gennem foreningslivet: støtte til foreninger, der åbner sig for nye medlemmer.",
    ownCriterion: ["Nye i foreningslivet", "Får deltagerne en plads i en forening, der består efter projektet?"],
    focusAreas: ["Foreningsfitness og idræt", "Nye frivillige"],
    applications: 25,
    from: 10_000,
    to: 120_000,
  },
  {
    slug: "kulturelle-initiativer",
    administration: "culture",
    field: "culture",
    name: "Puljen til kulturelle initiativer",
    kle: "20.15.00",
    legalBasis: "Kommunalfuldmagten",
    description: "Støtte til kultur, som borgerne selv skaber.",
    ownCriterion: ["Kunstnerisk idé", "Er idéen tydelig, og kan den gennemføres med de mennesker, der står bag?"],
    focusAreas: ["Børn og unge skaber selv", "Kultur i gården"],
    applications: 45,
    from: 5_000,
    to: 180_000,
  },
];

export const poolId = (municipalityId: number, slug: string): string => demoId(`${municipalityId} pool ${slug}`);
export const criterionIds = (municipalityId: number, slug: string): string[] =>
  Array.from({ length: generalCriteria.length + 1 }, (_, index) =>
    demoId(`${municipalityId} criterion ${slug} ${index}`),
  );

/** A yearly round of the demo, in days from today. `isDecided` rounds lie behind; the last one is open for development money. */
export interface DemoRound {
  readonly key: string;
  readonly opens: number;
  readonly deadline: number;
  readonly decided: number | null;
  readonly isDevelopment: boolean;
}

export const rounds: readonly DemoRound[] = [
  { key: "before-last", opens: -825, deadline: -765, decided: -690, isDevelopment: false },
  { key: "last", opens: -460, deadline: -400, decided: -325, isDevelopment: false },
  { key: "present", opens: -70, deadline: -9, decided: null, isDevelopment: false },
  { key: "development", opens: -30, deadline: 240, decided: null, isDevelopment: true },
];

export const roundId = (municipalityId: number, slug: string, round: DemoRound): string =>
  demoId(`${municipalityId} round ${slug} ${round.key}`);
export const lineId = (municipalityId: number, slug: string, round: DemoRound, position: number): string =>
  demoId(`${municipalityId} line ${slug} ${round.key} ${position}`);

/** Money for the year after the deadline. */
export const moneyYear = (calendar: Calendar, round: DemoRound): number =>
  Number(calendar.day(round.deadline).slice(0, 4)) + 1;
