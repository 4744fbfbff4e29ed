import { newId } from "@indgang/database";
import { accept, asId, refuse, type CitizenId, type Outcome, type ReferralId } from "@indgang/domain/kernel";
import {
  createReferral as decideToCreate,
  saveReferral as decideToSave,
  type ReferralContentInput,
  type ReferralRefusal,
  type ReferralStepInput,
} from "@indgang/domain/referrals";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { holdCitizen } from "../store/citizen.store.ts";
import { addReferralEvents, insertReferral, isReceiverUnknown } from "../store/save-referral.store.ts";
import { findReferralTerms } from "../store/target.store.ts";
import { carryOut, type AnyRefusal, type Work } from "./carry-out.ts";
import { auditReferral, stepReferral } from "./step-referral.ts";

type Answer = Promise<Outcome<ReferralId, ReferralRefusal | AnyRefusal>>;

/**
 * REF-1: begins a referral, about a citizen of the own administration or about nobody. INVALID_INPUT at `citizenId` and at `receiver` for those
 * that there are not.
 */
export function createReferral(context: RequestContext, input: ReferralContentInput & Keyed): Answer {
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

/** REF-1: writes a draft anew. INVALID_INPUT at `citizenId` and at `receiver` for those that there are not. */
export function saveReferral(
  context: RequestContext,
  referralId: ReferralId | null,
  input: ReferralStepInput & ReferralContentInput & Keyed,
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
