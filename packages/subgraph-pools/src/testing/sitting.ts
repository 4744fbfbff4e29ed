import type { TestDatabase } from "@indgang/database/testing";
import { insertCases } from "./cases.ts";
import { globalId, id } from "./ids.ts";
import { insertMeeting } from "./meetings.ts";
import { mutate, type Changed } from "./mutate.ts";
import type { Who } from "./people.ts";

const select =
  "... on BudgetExceeded { left line { id left } } ... on AmountAboveApplied { applied } ... on ReasonRequired { minimumLength } ... on InvalidInput { fields { path code } } ... on RecordDecisionPayload { meetingItem { version decision { outcome amount reasonCode } application { state waitsFor } } }";

/** Decides in a test's database, in meetings of Social's committee. */
export interface Sitting {
  /** Scheduled cases on a called meeting of their own, which has the first one's number: their numbers, which are the items' too. */
  list(count: number, options?: { readonly association?: number; readonly amount?: number }): Promise<number[]>;
  /** Records a decision, by default the whole 1,000,000 øre from the block grant. */
  decide(number: number, input: object, who?: Who): Promise<Changed>;
  grantsOf(...numbers: number[]): Promise<readonly object[]>;
  /** What was taken from a line, in øre. */
  granted(line: number): Promise<number | undefined>;
}

export function sittingOf(test: () => TestDatabase): Sitting {
  let number = 0;
  return {
    async list(count, options = {}) {
      const numbers = Array.from({ length: count }, () => (number += 1));
      await insertCases(test().owner, numbers, { state: "SCHEDULED", ...options });
      await insertMeeting(test().owner, numbers[0] ?? 0, { cases: numbers });
      return numbers;
    },
    decide(item, input, who = "social.secretary") {
      const whole = { outcome: "FULL", amount: 1_000_000, budgetLineId: globalId("line", 11) };
      const asked = { idempotencyKey: crypto.randomUUID(), meetingItemId: globalId("item", item), version: 1 };
      return mutate(test().database, who, "recordDecision", { ...asked, ...whole, ...input }, { select });
    },
    async grantsOf(...numbers) {
      const text =
        "SELECT amount::int, year, source, pool_id, round_id FROM grant_given WHERE application_id = ANY ($1::uuid[])";
      return (await test().owner.query<object>(text, [numbers.map((each) => id("application", each))])).rows;
    },
    async granted(line) {
      const { rows } = await test().owner.query<{ granted: number }>(
        "SELECT granted::int FROM budget_line WHERE id = $1",
        [id("line", line)],
      );
      return rows[0]?.granted;
    },
  };
}
