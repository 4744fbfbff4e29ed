import { asId, money } from "../../kernel/index.ts";
import { caseHearing } from "../hearing/index.ts";
import type { RecordDecisionInput } from "../index.ts";
import { application, item, line, meetingToday as meeting, now } from "../pool.fixture.ts";

/** A case on a meeting's list. */
export const scheduled = { ...application, state: "SCHEDULED" as const };
/** What a decision on it is taken from. */
export const state = {
  meeting,
  item,
  application: scheduled,
  line,
  hearing: caseHearing([], now),
  decisionId: asId<"Decision">("d1"),
  grantId: asId<"Grant">("g1"),
};
export const reason = {
  reasonCode: "LOWER_PRIORITY",
  reasonText: "Udvalget prioriterer indsatser for ældre i år.",
} as const;
/** The smaller part of what was applied for: all that is left of the line. */
export const part: RecordDecisionInput = {
  version: 1,
  outcome: "PART",
  amount: money(5_000_000),
  budgetLineId: line.id,
  ...reason,
  hearingDeviation: null,
};
