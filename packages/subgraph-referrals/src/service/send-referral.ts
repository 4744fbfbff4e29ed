import { newId } from "@indgang/database";
import { accept, asId, type CitizenId, type Outcome, type ReferralId } from "@indgang/domain/kernel";
import {
  expectTellable,
  passOn as decideToPassOn,
  sendReferral as decideToSend,
  sendReferralAgain as decideToSendAgain,
  retellingOf,
  tellingOf,
  type CitizenPerson,
  type PassOnInput,
  type ReferralRefusal,
  type ReferralStepInput,
} from "@indgang/domain/referrals";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findCitizens } from "../store/citizen.store.ts";
import { addReferralEvents, insertReferral } from "../store/save-referral.store.ts";
import { findTarget } from "../store/target.store.ts";
import type { AnyRefusal, Work } from "./carry-out.ts";
import { auditReferral, stepReferral } from "./step-referral.ts";
import { tellOfReferral } from "./tell-of-referral.ts";

type Answer = Promise<Outcome<ReferralId, ReferralRefusal | AnyRefusal>>;

/** REF-1, REF-6: sends a draft, and with it a copy of what the receiver is told. */
export function sendReferral(
  context: RequestContext,
  referralId: ReferralId | null,
  input: ReferralStepInput & Keyed,
): Answer {
  return stepReferral(context, {
    operation: "sendReferral",
    input,
    referralId,
    rule: async ({ referral, terms, work }) => {
      const target = await findTarget(work.transaction, referral.municipalityId, referral.receiver);
      const sent = decideToSend({ referral, terms, target }, input, work.acting);
      if (!sent.ok) return sent;
      const person = await personOf(work, referral.citizenId);
      const content = sent.value.referral;
      const telling = expectTellable(content, tellingOf(content, person, work.acting.now));
      return telling.ok ? accept({ ...sent.value, telling: telling.value }) : telling;
    },
  });
}

/** REF-7: asks the same receiver once more. */
export function sendReferralAgain(
  context: RequestContext,
  referralId: ReferralId | null,
  input: ReferralStepInput & Keyed,
): Answer {
  return stepReferral(context, {
    operation: "sendReferralAgain",
    input,
    referralId,
    rule: async ({ referral, terms, work }) => {
      const target = await findTarget(work.transaction, referral.municipalityId, referral.receiver);
      return decideToSendAgain({ referral, terms, target }, input, work.acting);
    },
  });
}

/** REF-1, REF-7: ends a referral and sends a child on in its place, both at once. The answer is the one that was passed on. */
export function passOnReferral(
  context: RequestContext,
  referralId: ReferralId | null,
  input: PassOnInput & Keyed,
): Answer {
  return stepReferral(context, {
    operation: "passOnReferral",
    input,
    referralId,
    rule: async ({ held, referral, terms, work }) => {
      const target = await findTarget(work.transaction, referral.municipalityId, input.receiver);
      const childId = asId<"Referral">(newId());
      const passed = decideToPassOn({ referral, terms, target, childId }, input, work.acting);
      if (!passed.ok) return passed;
      const { child, childEvent } = passed.value;
      const telling = expectTellable(child, retellingOf(child, held.told));
      if (!telling.ok) return telling;
      await insertReferral(work.transaction, work.reading.vault, child, telling.value);
      await addReferralEvents(work.transaction, child, [childEvent]);
      await tellOfReferral(work.transaction, child, childEvent);
      auditReferral(work, child);
      return passed;
    },
  });
}

async function personOf({ transaction, reading, context }: Work, id: CitizenId | null): Promise<CitizenPerson | null> {
  const { administration, municipalityId } = context.viewer;
  if (id === null || administration === null) return null;
  const found = await findCitizens(transaction, reading.vault, { municipalityId, administration }, [id]);
  return found.get(id)?.person ?? null;
}
