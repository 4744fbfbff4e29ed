import { accept, refuse, type Outcome, type ReferralId, type Refusal } from "@indgang/domain/kernel";
import type {
  Referral,
  ReferralChange,
  ReferralRefusal,
  ReferralStepInput,
  ReferralTerms,
  TellingOf,
} from "@indgang/domain/referrals";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { saveClockStep } from "../store/due.store.ts";
import { lockReferral, type HeldReferral } from "../store/find-referrals.store.ts";
import { addReferralEvents, saveReferral } from "../store/save-referral.store.ts";
import { findReferralTerms } from "../store/target.store.ts";
import { tellOfReferral } from "./tell-of-referral.ts";
import { carryOut, chainOf, type AnyRefusal, type SealedRequest, type Work } from "./carry-out.ts";

/** What a rule is asked about, and with what it may look further. */
export interface StepState {
  readonly held: HeldReferral;
  readonly referral: Referral;
  readonly terms: readonly ReferralTerms[];
  readonly work: Work;
}

/** What a rule said, and what the step tells the receiver of the citizen. */
export interface Step extends ReferralChange {
  readonly telling?: TellingOf;
}

/** A step of one referral: the request, which one (null for an id that is none), and the rule. */
export interface StepRequest<Refused extends Refusal> extends SealedRequest {
  readonly referralId: ReferralId | null;
  rule(state: StepState): Promise<Outcome<Step, Refused>> | Outcome<Step, Refused>;
}

/** Takes a step: the referral is locked and read, the rule asked, and what it says saved with history and audit. The answer is its id. */
export function stepReferral<Refused extends Refusal>(
  context: RequestContext,
  request: StepRequest<Refused>,
): Promise<Outcome<ReferralId, Refused | AnyRefusal>> {
  const { operation, referralId, rule } = request;
  const input = { ...request.input, referralId };
  return carryOut(context, { operation, input }, async (work): Promise<Outcome<ReferralId, Refused | AnyRefusal>> => {
    const held = referralId && (await lockReferral(work.reading, referralId));
    if (held === null) return refuse("NOT_FOUND");
    const terms = await findReferralTerms(work.transaction, context.viewer.municipalityId);
    const step = await rule({ held, referral: held.referral, terms, work });
    if (!step.ok) return step;
    return (await keepStep(work, held, step.value)) ? accept(held.referral.id) : refuse("NOT_ALLOWED");
  });
}

/** Saves a step with its history and its audit entry. False when the wall kept the referral as it was. */
export async function keepStep(work: Work, before: HeldReferral, { referral, event, telling }: Step): Promise<boolean> {
  const { transaction, reading } = work;
  // Nothing of what is destroyed is sealed once more.
  const isSaved =
    referral.erasedAt === null
      ? await saveReferral(transaction, reading.vault, { before, after: referral, telling: telling ?? null })
      : await saveClockStep(transaction, before.referral, referral);
  if (!isSaved) return false;
  await addReferralEvents(transaction, referral, [event]);
  await tellOfReferral(transaction, referral, event);
  auditReferral(work, referral);
  return true;
}

/** LAW-6: that a referral was changed, of whom, and to which state. */
export function auditReferral({ audit, context }: Work, { id, state, version, citizenId }: Referral): void {
  audit({ chain: chainOf(context), subject: `Referral ${id}`, detail: { kind: "CHANGE", state, version, citizenId } });
}

/** A rule of the domain that asks for nothing but the referral and the terms. */
export type PlainRule<Input extends ReferralStepInput> = (
  state: { readonly referral: Referral; readonly terms: readonly ReferralTerms[] },
  input: Input,
  by: Work["acting"],
) => Outcome<ReferralChange, ReferralRefusal>;

/** Takes a step by such a rule. */
export function stepByRule<Input extends ReferralStepInput & Keyed>(
  context: RequestContext,
  operation: string,
  referralId: ReferralId | null,
  input: Input,
  rule: PlainRule<Input>,
): Promise<Outcome<ReferralId, ReferralRefusal | AnyRefusal>> {
  return stepReferral(context, {
    operation,
    input,
    referralId,
    rule: ({ referral, terms, work }) => rule({ referral, terms }, input, work.acting),
  });
}
