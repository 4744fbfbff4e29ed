import type { DocumentNode } from "graphql";

/** Whose question it is: a person of the demo, or the first of the planted reviewers. */
export type Asking = "bench.reviewer.0" | "social.leader" | "social.secretary" | "servicedesk";

export interface Question {
  readonly name: string;
  readonly asking: Asking;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What both sides have in common: ids as the graph writes them. */
export interface Asked {
  readonly pool: string;
  readonly round: string;
  readonly administration: string;
  readonly year: number;
  /** Of a case under assessment, and of one that was granted. */
  readonly assessed: string;
  readonly granted: string;
  readonly caseNumber: string;
  readonly associationName: string;
  readonly meeting: string;
}

const reviewer = "bench.reviewer.0";

/** The filters and orders of the case list's screen, within the round and across the administration. */
const filters = (asked: Asked): Readonly<Record<string, object>> => ({
  "the round": { poolId: asked.pool, year: asked.year },
  "no filter": {},
  pool: { poolId: asked.pool },
  year: { year: asked.year },
  state: { poolId: asked.pool, year: asked.year, states: ["ASSESSING"] },
  "waits for": { waitsFor: "CASEWORKER" },
  mine: { assignedToMe: true },
  "target group": { poolId: asked.pool, year: asked.year, targetGroup: "IN_CRISIS" },
  "kind of cost": { poolId: asked.pool, year: asked.year, budgetKind: "ACTIVITIES" },
  place: { poolId: asked.pool, year: asked.year, place: "Amager" },
  size: { poolId: asked.pool, year: asked.year, size: "SMALL" },
  received: { receivedFrom: "2020-01-01", receivedTo: "2040-01-01", year: asked.year },
  amount: { amountFrom: 1_000_000, amountTo: 20_000_000, year: asked.year },
});

/** Lists of which the round of 80 has no 25: both sides show ten. */
const fewer = ["list: state", "list: waits for", "list: target group", "list: place"];

const orders = [
  "RECEIVED_AT_DESC",
  "RECEIVED_AT_ASC",
  "AMOUNT_DESC",
  "AMOUNT_ASC",
  "ASSOCIATION_NAME_ASC",
  "CASE_NUMBER_ASC",
];

const searches = (asked: Asked): Readonly<Record<string, string>> => ({
  "one common word": "selvhjælpsgrupper",
  "two common words": "selvhjælpsgrupper pårørende",
  "half a word": "gru",
  "two letters": "gr",
  "a word that is nowhere": "findesikke",
  "a year": asked.caseNumber.split("-")[1] ?? "",
  "case number": asked.caseNumber,
  "association's name": asked.associationName,
});

/** What is asked of a round, as the screens ask it. */
export function questionsOf(screen: (name: string) => DocumentNode, asked: Asked): readonly Question[] {
  const list = (name: string, filter: object, orderBy = "DUE_ON_ASC", asking: Asking = reviewer): Question => ({
    name,
    asking,
    document: screen("Applications"),
    variables: { first: fewer.includes(name) ? 10 : 25, filter, orderBy },
  });
  const one = (name: string, asking: Asking, document: string, variables: object = {}): Question => ({
    name,
    asking,
    document: screen(document),
    variables: { ...variables },
  });
  const within = { poolId: asked.pool, year: asked.year };
  return [
    ...Object.entries(filters(asked)).map(([name, filter]) => list(`list: ${name}`, filter)),
    ...orders.map((order) => list(`list: the round by ${order}`, within, order)),
    list("list: service desk", {}, "DUE_ON_ASC", "servicedesk"),
    ...Object.entries(searches(asked)).map(([name, search]) => list(`search: ${name}`, { search })),
    ...Object.entries(searches(asked))
      .slice(0, 2)
      .flatMap(([name, search]) => [
        list(`search in the round: ${name}`, { ...within, search }),
        list(`search by association: ${name}`, { search }, "ASSOCIATION_NAME_ASC"),
        list(`search of service desk: ${name}`, { search }, "DUE_ON_ASC", "servicedesk"),
      ]),
    one("dashboard: the pool", "social.leader", "PoolOverview", { id: asked.pool, year: asked.year }),
    one("dashboard: all pools", "social.leader", "PoolsOverview"),
    one("case: under assessment", reviewer, "Application", { id: asked.assessed }),
    one("case: its assessment", reviewer, "AssessmentPage", { id: asked.assessed }),
    one("case: granted", reviewer, "Application", { id: asked.granted }),
    one("case: after the decision", reviewer, "AfterDecision", { id: asked.granted }),
    ...([reviewer, "social.leader", "social.secretary", "servicedesk"] as const).map((asking) =>
      one(`my work: ${asking}`, asking, "MyWork", {
        // A leader has seven tasks in the round of 80.
        first: asking === "social.leader" ? 5 : 50,
        pools: true,
        referrals: false,
        forums: false,
        awards: false,
      }),
    ),
    one("meeting: decision list", "social.secretary", "Meeting", { id: asked.meeting }),
    one("meeting: candidates", "social.secretary", "Candidates", { first: 10, filter: { states: ["RECOMMENDED"] } }),
    one("allocation: rounds", "social.secretary", "AllocationRounds", { administrationId: asked.administration }),
    one("allocation: the round", "social.secretary", "RoundAllocation", { id: asked.round, first: 25 }),
  ];
}
