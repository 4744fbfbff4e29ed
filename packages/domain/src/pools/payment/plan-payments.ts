import {
  accept,
  authorise,
  checkInput,
  each,
  existingDate,
  expectVersion,
  listBounds,
  optionalText,
  positiveMoney,
  refuse,
  subtract,
  sum,
  type Acting,
  type InstalmentId,
  type Money,
  type Outcome,
  type PaymentPlanId,
  type PersonId,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import type { Decision } from "../decision/decision.type.ts";
import { expectNoInterest } from "../application/take-part.ts";
import { readPayee, type AccountInput } from "./payee.ts";
import { step } from "./payment-step.ts";
import { mayPlanPayments, mayReadPayments } from "./payment.policy.ts";
import type { Instalment, Payee, PaymentChange, PaymentPlan } from "./payment.type.ts";

export const mostInstalments = 12;

/** Amount in øre. `condition`: what has to be there before it is paid, in words. */
export interface InstalmentInput {
  readonly amount: Money;
  readonly dueOn: PlainDate;
  readonly condition: string | null;
}

/** `version` is the plan's; 0 where there is none yet. `account` only for an association without a CVR number. */
export interface PlanPaymentsInput {
  readonly version: number;
  readonly instalments: readonly InstalmentInput[];
  readonly account: AccountInput | null;
}

/**
 * `decision`: what was given, by the committee or for a later year of a running grant (POOL-7, `year`); null until then. `cvr`: the association's
 * in the directory. `minutesStand`: of the meeting that decided. `newIds`: at least one for each instalment.
 */
export interface PlanPaymentsState {
  readonly application: Application;
  readonly decision: Pick<Decision, "amount" | "budgetLineId"> | null;
  readonly minutesStand: boolean;
  readonly year: number | null;
  readonly plan: PaymentPlan | null;
  readonly cvr: string | null;
  readonly planId: PaymentPlanId;
  readonly newIds: readonly InstalmentId[];
}

/** Whether nothing has been done with an instalment: then a new plan takes its place. */
export function isUntouched({ state, version }: Pick<Instalment, "state" | "version">): boolean {
  return state === "PLANNED" && version === 1;
}

/**
 * POOL-11: in which parts a grant is paid: 1 to `mostInstalments` in all, which are the grant to the øre (INSTALMENTS_DO_NOT_SUM). Made anew, it takes the
 * place of what nothing has been done with; the rest stays. STATE_CONFLICT for a case that was granted nothing; MEETING_NOT_CLOSED while its
 * minutes do not stand (POOL-9); RECUSED_FROM_CASE (POOL-16).
 */
export function planPayments(
  state: PlanPaymentsState,
  input: PlanPaymentsInput,
  by: Acting,
): Outcome<
  PaymentChange,
  Refusal<
    | "NOT_FOUND"
    | "NOT_ALLOWED"
    | "RECUSED_FROM_CASE"
    | "STALE_VERSION"
    | "STATE_CONFLICT"
    | "MEETING_NOT_CLOSED"
    | "INVALID_INPUT"
    | "INSTALMENTS_DO_NOT_SUM"
  >
> {
  const { application, decision, plan } = state;
  const allowed = authorise({
    maySee: mayReadPayments(by.viewer, application),
    mayDo: mayPlanPayments(by.viewer, application),
  });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const fresh = expectVersion(plan ?? { version: 0 }, input.version);
  if (!fresh.ok) return fresh;
  if (decision === null || decision.budgetLineId === null)
    return refuse("STATE_CONFLICT", { state: application.state });
  if (!state.minutesStand) return refuse("MEETING_NOT_CLOSED");
  const kept = (plan?.instalments ?? []).filter((instalment) => !isUntouched(instalment));
  const { payee, problems } = readPayee(state.cvr, input.account);
  const checked = checkInput(
    input,
    // A plan of which every part is under way may still get another account.
    listBounds("instalments", input.instalments, {
      min: kept.length > 0 ? 0 : 1,
      max: mostInstalments - kept.length,
    }),
    each("instalments", input.instalments, (path, { amount, dueOn, condition }) => [
      ...positiveMoney(`${path}.amount`, amount),
      ...existingDate(`${path}.dueOn`, dueOn),
      ...optionalText(`${path}.condition`, condition, { max: 200 }),
    ]),
    problems,
  );
  if (!checked.ok) return checked;
  if (payee === null) return refuse("STATE_CONFLICT", { state: application.state });
  const missing = subtract(decision.amount, sum([...kept, ...input.instalments].map(({ amount }) => amount)));
  if (missing !== 0) return refuse("INSTALMENTS_DO_NOT_SUM", { missing });
  return accept(planned(state, decision, { payee, kept, input, personId }, by));
}

function planned(
  { application, plan, planId, newIds, year }: PlanPaymentsState,
  { amount, budgetLineId }: NonNullable<PlanPaymentsState["decision"]>,
  made: {
    readonly payee: Payee;
    readonly kept: readonly Instalment[];
    readonly input: PlanPaymentsInput;
    readonly personId: PersonId;
  },
  by: Acting,
): PaymentChange {
  const { payee, kept, input, personId } = made;
  const { municipalityId, administration, poolId, id: applicationId } = application;
  const owned = { municipalityId, administration };
  const id = plan?.id ?? planId;
  const series = year === null ? application.caseNumber : `${application.caseNumber}-${year}`;
  const last = Math.max(0, ...kept.map(({ position }) => position));
  const added = input.instalments.map((part, index): Instalment => ({
    ...owned,
    id: newIds[index] as InstalmentId,
    version: 1,
    planId: id,
    applicationId,
    poolId,
    reference: `${series}-${last + index + 1}`,
    position: last + index + 1,
    amount: part.amount,
    dueOn: part.dueOn,
    condition: part.condition?.trim() || null,
    state: "PLANNED",
    note: null,
    fileId: null,
    paidOn: null,
    financeReference: null,
  }));
  const steps = [step("PLANNED", personId, by, { amount })];
  return {
    steps,
    entries: [],
    plan: {
      ...owned,
      id,
      version: (plan?.version ?? 0) + 1,
      applicationId,
      budgetLineId: budgetLineId as PaymentPlan["budgetLineId"],
      year,
      amount,
      payee,
      plannedBy: personId,
      plannedAt: by.now,
      // The store says it of a plan that it reads; making one needs no agreement.
      lacksAgreement: plan?.lacksAgreement ?? false,
      instalments: [...kept, ...added],
      steps: [...(plan?.steps ?? []), ...steps],
    },
  };
}
