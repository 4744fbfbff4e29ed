import { newId } from "@indgang/database";
import { accept, asId, refuse, type CitizenId, type Outcome, type ReferralId } from "@indgang/domain/kernel";
import {
  createReferral as decideToCreate,
  expectTellable,
  passOn as decideToPassOn,
  saveReferral as decideToSave,
  sendReferral as decideToSend,
  sendReferralAgain as decideToSendAgain,
  retellingOf,
  tellingOf,
  type CitizenPerson,
  type PassOnInput,
  type ReferralContentInput,
  type ReferralRefusal,
  type ReferralStepInput,
} from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findCitizens, holdCitizen } from "../store/citizen.store.ts";
import { addReferralEvents, insertReferral, isReceiverUnknown } from "../store/save-referral.store.ts";
import { findReferralTerms, findTarget } from "../store/target.store.ts";
import { carryOut, type AnyRefusal, type Work } from "./carry-out.ts";
import { auditReferral, stepReferral } from "./step-referral.ts";
import { tellOfReferral } from "./tell-of-referral.ts";

type Keyed<Input> = Input & { readonly idempotencyKey: string };
type Answer = Promise<Outcome<ReferralId, ReferralRefusal | AnyRefusal>>;

/** REF-1: begins a referral, about a citizen of the own administration or about nobody. INVALID_INPUT at `citizenId` for one that it does not know. */
export function createReferral(context: RequestContext, input: Keyed<ReferralContentInput>): Answer {
  const request = { operation: "createReferral", input };
  return toKnown(() =>
    carryOut(context, request, async (work): Answer => {
      const { viewer } = context;
      const { administration, municipalityId } = viewer;
      if (administration === null) return refuse("NOT_ALLOWED");
      const terms = await findReferralTerms(work.transaction, municipalityId);
      const referralId = asId<"Referral">(newId());
      const created = decideToCreate({ municipalityId, administration, referralId, terms }, input, work.acting);
      if (!created.ok) return created;
      if (!(await isKnown(work, input.citizenId))) return unknownCitizen;
      const { referral, event } = created.value;
      await insertReferral(work.transaction, work.reading.vault, referral, null);
      await addReferralEvents(work.transaction, referral, [event]);
      auditReferral(work, referral);
      return accept(referralId);
    }),
  );
}

/** REF-1: writes a draft anew. */
export function saveReferral(
  context: RequestContext,
  referralId: ReferralId | null,
  input: Keyed<ReferralStepInput & ReferralContentInput>,
): Answer {
  return toKnown(() =>
    stepReferral(context, {
      operation: "saveReferral",
      input,
      referralId,
      rule: async ({ referral, work }) => {
        const saved = decideToSave({ referral }, input, work.acting);
        return saved.ok && !(await isKnown(work, input.citizenId)) ? unknownCitizen : saved;
      },
    }),
  );
}

/** REF-1, REF-6: sends a draft, and with it a copy of what the receiver is told. */
export function sendReferral(
  context: RequestContext,
  referralId: ReferralId | null,
  input: Keyed<ReferralStepInput>,
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
  input: Keyed<ReferralStepInput>,
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
  input: Keyed<PassOnInput>,
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

const unknownReceiver = refuse("INVALID_INPUT", { fields: [{ path: "receiver", code: "UNKNOWN_VALUE" }] });

/** REF-2: the database keeps no referral to an activity that it does not know, not as a draft either. */
async function toKnown(run: () => Answer): Answer {
  try {
    return await run();
  } catch (error) {
    if (isReceiverUnknown(error)) return unknownReceiver;
    throw error;
  }
}

const unknownCitizen = refuse("INVALID_INPUT", { fields: [{ path: "citizenId", code: "UNKNOWN_VALUE" }] });

async function isKnown(work: Work, citizenId: CitizenId | null): Promise<boolean> {
  if (citizenId === null) return true;
  const { administration, municipalityId } = work.context.viewer;
  return administration !== null && holdCitizen(work.transaction, { municipalityId, administration }, citizenId);
}

async function personOf({ transaction, reading, context }: Work, id: CitizenId | null): Promise<CitizenPerson | null> {
  const { administration, municipalityId } = context.viewer;
  if (id === null || administration === null) return null;
  const found = await findCitizens(transaction, reading.vault, { municipalityId, administration }, [id]);
  return found.get(id)?.person ?? null;
}
