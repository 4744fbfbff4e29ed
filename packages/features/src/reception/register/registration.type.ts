import type { FormAnswers, FormKind } from "@indgang/domain/form";
import type { BudgetKind, OtherFundingState } from "@indgang/domain/pools";

/** One row of the budget as typed. Amounts are whole øre; null is empty or not an amount. `key` holds the row's place while others come and go. */
export interface BudgetRow {
  readonly key: string;
  readonly kind: BudgetKind;
  readonly amount: number | null;
  readonly note: string;
}

export interface GoalRow {
  readonly key: string;
  readonly text: string;
  readonly measure: string;
}

export interface FundingRow {
  readonly key: string;
  readonly funder: string;
  readonly amount: number | null;
  readonly state: OtherFundingState;
}

/** A paper application as it is being typed. */
export interface Registration {
  readonly association: { readonly id: string; readonly name: string } | null;
  readonly poolId: string | null;
  readonly roundId: string | null;
  readonly title: string;
  readonly purpose: string;
  readonly receivedOn: string | null;
  /** `13.05`, as on the stamp. */
  readonly receivedTime: string;
  readonly budget: readonly BudgetRow[];
  readonly goals: readonly GoalRow[];
  readonly otherFunding: readonly FundingRow[];
  readonly targetGroups: readonly string[];
  readonly participants: number | null;
  readonly volunteers: number | null;
  /** Which of the round's forms was filled in. */
  readonly formKind: FormKind;
  /** Answers to what that form asks beside the rest, by the keys of its questions. */
  readonly answers: FormAnswers;
}

/** An empty form with one row of each list that must not be empty. */
export function emptyRegistration(newKey: () => string): Registration {
  return {
    association: null,
    poolId: null,
    roundId: null,
    title: "",
    purpose: "",
    receivedOn: null,
    receivedTime: "",
    budget: [{ key: newKey(), kind: "ACTIVITIES", amount: null, note: "" }],
    goals: [{ key: newKey(), text: "", measure: "" }],
    otherFunding: [],
    targetGroups: [],
    participants: null,
    volunteers: null,
    formKind: "FULL",
    answers: {},
  };
}

/** A draft out of the tab's storage; undefined when it has other parts than this form. */
export function readRegistration(found: unknown): Registration | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const expected = Object.keys(emptyRegistration(() => ""));
  return expected.every((name) => name in found) && Object.keys(found).length === expected.length
    ? (found as Registration)
    : undefined;
}
