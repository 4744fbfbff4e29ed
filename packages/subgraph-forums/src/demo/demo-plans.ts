import type { AgendaImportance, ForumBodyKind } from "@indgang/domain/forums";

/** A kind of seat of the demo, and who sits there: people by the name that they log in with. */
export interface DemoSeats {
  readonly name: string;
  readonly seats: number;
  readonly isForAssociation: boolean;
  readonly members: readonly string[];
  readonly chair?: string;
  /** Who left yesterday. */
  readonly left?: string;
}

export interface DemoBody {
  readonly key: string;
  readonly secretary: string;
  readonly name: string;
  readonly kind: ForumBodyKind;
  readonly parent?: string;
  readonly seats: readonly DemoSeats[];
}

const representatives = Array.from({ length: 9 }, (_, index) => `repraesentant${index + 2}`);

export const demoBodies: readonly DemoBody[] = [
  {
    key: "contact",
    secretary: "social.secretary",
    name: "Kontaktudvalget for frivilligt socialt arbejde",
    kind: "CONTACT_COMMITTEE",
    seats: [
      {
        name: "Foreningsrepræsentant",
        seats: 10,
        isForAssociation: true,
        members: ["forening", ...representatives],
      },
      { name: "Rådsrepræsentant", seats: 2, isForAssociation: false, members: ["aeldreraad"], left: "fratraadt" },
      { name: "Politiker", seats: 1, isForAssociation: false, members: [], chair: "social.politician" },
      { name: "Chef for Socialcentret", seats: 1, isForAssociation: false, members: ["social.leader"] },
      { name: "Koordinator", seats: 1, isForAssociation: false, members: ["social.caseworker"] },
    ],
  },
  {
    key: "elders",
    secretary: "health-elderly.secretary",
    name: "Ældrerådet",
    kind: "COUNCIL",
    seats: [{ name: "Rådsmedlem", seats: 9, isForAssociation: false, members: ["aeldreraad2"], chair: "aeldreraad" }],
  },
  {
    key: "part",
    secretary: "social.secretary",
    name: "Arbejdsgruppen om besøgsvenner",
    kind: "SUBCOMMITTEE",
    parent: "contact",
    seats: [
      { name: "Foreningsrepræsentant", seats: 3, isForAssociation: true, members: ["forening", "repraesentant2"] },
      { name: "Rådsrepræsentant", seats: 1, isForAssociation: false, members: ["aeldreraad"] },
    ],
  },
];

/** A matter of the demo; the last field says what becomes of it. */
export interface DemoItem {
  readonly by: string;
  readonly title: string;
  readonly text: string;
  readonly importance: AgendaImportance;
  /** Days before the meeting on which it came. */
  readonly daysBefore: number;
  readonly becomes: "PROPOSED" | "ON_AGENDA" | "NOT_TAKEN";
  readonly paper?: string;
  readonly minutes?: string;
  /** It is about the association that this person speaks for. */
  readonly about?: string;
}

/** A meeting of the demo: so many days from today, carried so far. */
export interface DemoMeeting {
  readonly body: string;
  readonly inDays: number;
  /** In place of four in the afternoon: an hour ago. */
  readonly hasJustBegun?: boolean;
  readonly place: string | null;
  readonly until: "PLANNED" | "CALLED" | "HELD" | "MINUTES_APPROVED" | "CANCELLED";
  readonly items: readonly DemoItem[];
}

const item = (
  by: string,
  title: string,
  text: string,
  more: Partial<Omit<DemoItem, "by" | "title" | "text">> = {},
): DemoItem => ({ by, title, text, importance: "ORDINARY", daysBefore: 20, becomes: "ON_AGENDA", ...more });

export const demoMeetings: readonly DemoMeeting[] = [
  {
    body: "contact",
    inDays: -95,
    place: "Rådhuset, værelse 43",
    until: "MINUTES_APPROVED",
    items: [
      item("social.secretary", "Godkendelse af dagsorden", "Dagsordenen forelægges til godkendelse.", {
        minutes: "Dagsordenen blev godkendt.",
      }),
      item("social.caseworker", "Årets § 18-midler", "Orientering om ansøgningerne til puljen.", {
        importance: "MAJOR",
        daysBefore: 30,
        paper: "Oversigt over ansøgninger",
        minutes: "Udvalget tog orienteringen til efterretning og ønsker tallene fordelt på bydele.",
      }),
    ],
  },
  {
    body: "contact",
    inDays: -6,
    place: "Rådhuset, værelse 43",
    until: "HELD",
    items: [
      item("culture.caseworker", "Frivillighedsdagen", "Kultur foreslår en fælles dag på Rådhuspladsen.", {
        minutes: "Udvalget støtter forslaget. Foreningerne melder sig inden den første i næste måned.",
      }),
      item("forening", "Lokaler om aftenen", "Foreningerne mangler lokaler efter kl. 18.", {
        minutes: "Forvaltningen undersøger, hvilke skoler der kan bruges.",
      }),
    ],
  },
  {
    body: "contact",
    inDays: 0,
    hasJustBegun: true,
    place: "Kulturhuset, sal 2",
    until: "CALLED",
    items: [
      item("social.secretary", "Samarbejdet med besøgsvennerne", "Drøftelse af det fælles arbejde i bydelene.", {
        about: "forening",
      }),
      item("employment-integration.caseworker", "Netværk for nyankomne", "Orientering om nye netværk."),
    ],
  },
  {
    body: "contact",
    inDays: 11,
    place: "Rådhuset, værelse 43",
    until: "CALLED",
    items: [
      item(
        "health-elderly.caseworker",
        "Fælles model for besøgsvenner",
        "Sundhed foreslår en fælles model for hele byen.",
        {
          importance: "MAJOR",
          daysBefore: 22,
          paper: "Model og økonomi",
        },
      ),
      item("culture.caseworker", "Nye priser for lokaler", "Priserne ændres til nytår.", {
        importance: "MAJOR",
        daysBefore: 12,
      }),
      item("social.caseworker", "Varmestuen lukker", "Varmestuen må lukke på grund af en vandskade.", {
        importance: "URGENT",
        daysBefore: 12,
      }),
    ],
  },
  {
    body: "contact",
    inDays: 27,
    place: "Kulturhuset, sal 1",
    until: "CANCELLED",
    items: [item("social.secretary", "Ekstra møde om budgettet", "Drøftelse af budgettet.", { daysBefore: 29 })],
  },
  {
    body: "contact",
    inDays: 80,
    place: null,
    until: "PLANNED",
    items: [
      item(
        "forening",
        "Bekymring om foreningernes selvbestemmelse",
        "Nye krav i aftalerne griber ind i vores arbejde.",
        {
          daysBefore: 82,
          becomes: "PROPOSED",
        },
      ),
      item("health-elderly.secretary", "Høring om ældrepolitikken", "Udkastet sendes i høring.", {
        importance: "MAJOR",
        daysBefore: 82,
        becomes: "PROPOSED",
      }),
      item("culture.caseworker", "Åbningstider på bibliotekerne", "Forslag om længere åbningstid.", {
        daysBefore: 83,
        becomes: "NOT_TAKEN",
      }),
      item("social.caseworker", "Frivillighedspolitikken", "Evaluering af politikken.", { daysBefore: 84 }),
    ],
  },
  {
    body: "elders",
    inDays: 14,
    place: "Sundhedshuset",
    until: "CALLED",
    items: [item("health-elderly.secretary", "Høringer siden sidst", "Rådets svar på høringer.", { daysBefore: 25 })],
  },
  { body: "part", inDays: 35, place: "Socialcentret", until: "PLANNED", items: [] },
];

/** A hearing of the demo, carried so far. Days are from today. */
export interface DemoHearing {
  readonly by: string;
  readonly title: string;
  readonly text: string;
  /** About the round of the own administration that has most cases at work. */
  readonly withRound?: boolean;
  readonly bodies: readonly string[];
  readonly associationsOf: readonly string[];
  readonly sentDaysAgo: number | null;
  readonly endsInDays: number;
  readonly answers: readonly { readonly by: string; readonly text: string; readonly comment?: string }[];
  readonly summary?: string;
  readonly withdrawn?: string;
}

export const demoHearings: readonly DemoHearing[] = [
  {
    by: "social.secretary",
    title: "Ansøgninger til § 18-puljen",
    text: "Ældrerådet og Kontaktudvalget bedes udtale sig om ansøgningerne, før udvalget træffer afgørelse.",
    withRound: true,
    bodies: ["elders", "contact"],
    associationsOf: [],
    sentDaysAgo: 6,
    endsInDays: 9,
    answers: [
      {
        by: "aeldreraad",
        text: "Rådet lægger vægt på indsatser, der når ældre, som bor alene.",
        comment: "Rådet støtter ansøgningen: den når ældre, som ellers ikke kommer ud.",
      },
    ],
  },
  {
    by: "health-elderly.secretary",
    title: "Udkast til ny ældrepolitik",
    text: "Udkastet har fem pejlemærker. Vi beder om bemærkninger til hvert af dem.",
    bodies: ["contact", "elders"],
    associationsOf: ["forening"],
    sentDaysAgo: 3,
    endsInDays: 18,
    answers: [],
  },
  {
    by: "social.caseworker",
    title: "Kladde: samarbejdsaftaler for væresteder",
    text: "Forslag til nye aftaler.",
    bodies: ["contact"],
    associationsOf: [],
    sentDaysAgo: null,
    endsInDays: 30,
    answers: [],
  },
  {
    by: "social.secretary",
    title: "Åbningstider i Socialcentret",
    text: "Vi foreslår at holde åbent en aften om ugen.",
    bodies: ["contact"],
    associationsOf: ["forening"],
    sentDaysAgo: 24,
    endsInDays: -2,
    answers: [{ by: "forening", text: "En god idé: vores frivillige kan følge folk derhen efter arbejde." }],
  },
  {
    by: "social.secretary",
    title: "Frivillighedspolitikkens handleplan",
    text: "Handleplanen for de næste to år.",
    bodies: ["contact", "elders"],
    associationsOf: [],
    sentDaysAgo: 60,
    endsInDays: -30,
    answers: [{ by: "aeldreraad", text: "Rådet kan tiltræde planen." }],
    summary: "Planen tiltrædes. Rådet og udvalget ønsker en evaluering efter et år.",
  },
  {
    by: "social.secretary",
    title: "Gebyr for lån af lokaler",
    text: "Forslag om gebyr.",
    bodies: ["contact"],
    associationsOf: ["forening"],
    sentDaysAgo: 15,
    endsInDays: 6,
    answers: [],
    withdrawn: "Forslaget er taget af bordet ved budgetforliget.",
  },
];
