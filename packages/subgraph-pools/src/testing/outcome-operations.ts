import type { OutcomeState } from "@indgang/domain/outcome";
import { insertGrant, type PlanOptions } from "./grants.ts";
import { globalId, id } from "./ids.ts";
import type { Owner } from "./insert.ts";
import type { Operation } from "./operation.type.ts";

/** A granted case with its report in a state; told of its one goal from HANDED_IN on. */
export async function insertOutcome(
  owner: Owner,
  number: number,
  state: OutcomeState = "AWAITED",
  options: PlanOptions = {},
): Promise<void> {
  await insertGrant(owner, number, options);
  await owner.query("UPDATE outcome_report SET id = $1 WHERE application_id = $2", [
    id("outcome", number),
    id("application", number),
  ]);
  if (state === "AWAITED") return;
  await owner.query("UPDATE outcome_goal SET verdict = 'REACHED', words = 'Alle fik besøg' WHERE report_id = $1", [
    id("outcome", number),
  ]);
  await owner.query(
    `UPDATE outcome_report SET state = $2, channel = 'DIGITAL', handed_in_at = '2026-11-21T10:00:00Z', people_reached = 40, volunteers = 12,
      note = $3, approved_at = $4 WHERE id = $1`,
    [
      id("outcome", number),
      state,
      state === "RETURNED" ? "Hvor mange blev besøgt?" : null,
      state === "APPROVED" ? "2026-11-22T10:00:00Z" : null,
    ],
  );
}

/** What an association tells of the one goal of a case of the test world. */
export const told = {
  goals: [{ position: 1, verdict: "PARTLY", words: "De fleste fik besøg" }],
  summary: "Et godt år",
  peopleReached: 40,
  volunteers: 12,
};

const common = {
  rules: "POOL-12",
  who: "social.caseworker",
  notAllowed: "social.secretary",
  desk: "NOT_ALLOWED",
  subject: "outcomeReportId",
  version: 1,
  payload: "outcomeReport { id version state note goals { position text verdict target } evaluations { verdict } }",
} as const;
const of = (n: number) => ({ outcomeReportId: globalId("outcome", n) });
const prepared = (state: OutcomeState) => (owner: Owner, n: number) => insertOutcome(owner, n, state);

/** Every mutation of staff about what came of a grant. */
export const outcomeOperations: readonly Operation[] = [
  {
    ...common,
    name: "registerOutcome",
    rules: "POOL-2 POOL-12",
    desk: "SUCCESS",
    prepare: prepared("AWAITED"),
    input: (n) => ({ ...of(n), content: told }),
  },
  {
    ...common,
    name: "returnOutcome",
    prepare: prepared("HANDED_IN"),
    input: (n) => ({ ...of(n), reason: "Skriv, hvor mange der fik besøg" }),
  },
  {
    ...common,
    name: "evaluateOutcome",
    prepare: prepared("HANDED_IN"),
    input: (n) => ({ ...of(n), evaluations: [{ position: 1, verdict: "PARTLY", words: "Nogle ventede længe" }] }),
  },
  { ...common, name: "approveOutcome", prepare: prepared("HANDED_IN"), input: of },
  {
    ...common,
    name: "changeOutcomeGoals",
    prepare: prepared("AWAITED"),
    input: (n) => ({
      ...of(n),
      goals: [
        { position: 1, text: "Besøg", measure: "Tælles", target: 40, unit: "ture" },
        { text: "Flere frivillige", measure: "Tælles" },
      ],
      dueOn: "2028-03-31",
      reason: "I fik det halve af det, I søgte om",
    }),
  },
];
