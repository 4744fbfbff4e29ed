import { asId, plainDate } from "../../kernel/index.ts";
import { application, association, now, pool, round, social, copenhagen } from "../pool.fixture.ts";
import type { EvaluatedReport, OutcomeContent } from "./outcome.type.ts";

/** What was granted to the case that the tests of pools share, with one goal of words and one of numbers. */
export const report: EvaluatedReport = {
  municipalityId: copenhagen,
  administration: social,
  version: 1,
  id: asId("report-1"),
  applicationId: application.id,
  poolId: pool.id,
  roundId: round.id,
  associationId: association,
  year: 2027,
  title: application.title,
  targetGroups: application.targetGroups,
  dueOn: plainDate("2028-03-31"),
  state: "AWAITED",
  channel: null,
  summary: "",
  peopleReached: null,
  volunteers: null,
  handedInAt: null,
  note: null,
  approvedAt: null,
  goals: [
    {
      position: 1,
      text: "Tryghed",
      measure: "Spørges",
      target: null,
      unit: null,
      verdict: null,
      words: "",
      figure: null,
    },
    {
      position: 2,
      text: "Flere ture",
      measure: "Tælles",
      target: 40,
      unit: "ture",
      verdict: null,
      words: "",
      figure: null,
    },
  ],
  evaluations: [],
};

export const told: OutcomeContent = {
  goals: [
    { position: 1, verdict: "REACHED", words: "", figure: null },
    { position: 2, verdict: "PARTLY", words: "Sygdom i foråret", figure: 31 },
  ],
  summary: "Et godt år",
  peopleReached: 200,
  volunteers: 30,
};

export const handedIn: EvaluatedReport = {
  ...report,
  state: "HANDED_IN",
  channel: "DIGITAL",
  handedInAt: now,
  summary: told.summary,
  peopleReached: 200,
  volunteers: 30,
  goals: report.goals.map((goal, index) => ({ ...goal, ...told.goals[index] })),
};
