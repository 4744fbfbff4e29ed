import {
  accept,
  authorise,
  changed,
  expectVersion,
  refuse,
  type Acting,
  type InstalmentId,
  type Money,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import type { NewLedgerEntry } from "../ledger/ledger.type.ts";
import { expectNoInterest, type CaseWithInterests } from "../application/take-part.ts";
import { mayReadPayments } from "./payment.policy.ts";
import type { Instalment, PaymentChange, PaymentPlan, PaymentStep, PaymentStepKind } from "./payment.type.ts";

/** A plan, read under a lock, and the case that it pays. */
export interface PaymentState {
  readonly plan: PaymentPlan;
  readonly application: CaseWithInterests;
}

/** Refusals of every step of a payment. */
export type PaymentRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

/** POOL-2, POOL-16: whether the viewer may take a step with the plan as they saw it: sees it, may do so, and has no interest in the case. The answer is who acts. */
export function beginPaymentStep(
  { plan, application }: PaymentState,
  version: number | null,
  mayDo: boolean,
  by: Acting,
): Outcome<PersonId, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION">> {
  const allowed = authorise({ maySee: mayReadPayments(by.viewer, plan), mayDo });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const fresh = version === null ? null : expectVersion(plan, version);
  return fresh === null || fresh.ok ? accept(personId) : fresh;
}

/**
 * ASSOC-6: nothing is paid of a grant before the agreement that it needs is accepted by both sides: AGREEMENT_NEEDED. Once something is with
 * the finance system or paid, the rest is no longer kept back by it.
 */
export function expectAgreement({
  lacksAgreement,
  applicationId,
  instalments,
}: PaymentPlan): Outcome<null, Refusal<"AGREEMENT_NEEDED">> {
  const hasBegun = instalments.some(({ state }) => state === "EXPORTED" || state === "PAID");
  return lacksAgreement && !hasBegun ? refuse("AGREEMENT_NEEDED", { applicationId }) : accept(null);
}

/** The instalment of a plan; NOT_FOUND when it is another's. */
export function instalmentOf(plan: PaymentPlan, id: InstalmentId): Outcome<Instalment, Refusal<"NOT_FOUND">> {
  const found = plan.instalments.find((instalment) => instalment.id === id);
  return found === undefined ? refuse("NOT_FOUND") : accept(found);
}

/** A line for the plan's history. */
export function step(
  kind: PaymentStepKind,
  actorId: PersonId,
  { now }: Acting,
  more: Partial<Omit<PaymentStep, "kind" | "at" | "actorId">> = {},
): PaymentStep {
  return { reference: null, amount: null, day: null, note: null, ...more, kind, actorId, at: now };
}

/** An entry of a plan in the ledger of its line. Amount in øre. */
export function entryOf(
  plan: PaymentPlan,
  kind: NewLedgerEntry["kind"],
  amount: Money,
  instalmentId: InstalmentId | null,
  { now }: Acting,
): NewLedgerEntry {
  const { municipalityId, administration, budgetLineId, applicationId } = plan;
  return {
    municipalityId,
    administration,
    budgetLineId,
    kind,
    amount,
    at: now,
    applicationId,
    instalmentId,
    otherLineId: null,
  };
}

/** The plan with one of its instalments as it is now. */
export function withInstalment(
  plan: PaymentPlan,
  instalment: Instalment,
  steps: readonly PaymentStep[],
  entries: readonly NewLedgerEntry[],
): PaymentChange {
  const instalments = plan.instalments.map((each) => (each.id === instalment.id ? instalment : each));
  return { plan: changed(plan, { instalments, steps: [...plan.steps, ...steps] }), steps, entries };
}

/** Two changes of one plan as one: the second was made of the plan that the first left. */
export function followedBy({ steps, entries }: PaymentChange, next: PaymentChange): PaymentChange {
  return { plan: next.plan, steps: [...steps, ...next.steps], entries: [...entries, ...next.entries] };
}
