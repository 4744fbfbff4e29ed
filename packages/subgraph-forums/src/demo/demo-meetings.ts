import type { DemoItem, DemoMeeting } from "./demo-plan.type.ts";

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
