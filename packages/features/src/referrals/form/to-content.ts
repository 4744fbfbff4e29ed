import { deadlineInstant } from "@indgang/domain/kernel";
import type { ReferralForm } from "./referral-form.type.ts";
import { toReceiverInput } from "./referral-target.ts";
import { toldWithin } from "./told-within.ts";

/** The form as the graph takes it. A signpost carries no person, whatever was typed before it became one (REF-5). */
export function toReferralContent(form: ReferralForm) {
  const isSignpost = form.basis === "SIGNPOST_ONLY";
  const fields = isSignpost ? [] : toldWithin(form);
  return {
    citizenId: isSignpost ? null : form.citizenId,
    receiver: toReceiverInput(form.receiver),
    basis: basisOf(form),
    level: isSignpost ? 0 : form.level,
    fields,
    channel: fields.includes("CHANNEL") ? form.channel : null,
    need: isSignpost || form.need.trim() === "" ? null : form.need,
    urgency: form.urgency,
  };
}

function basisOf({ basis, provision, purpose, givenOn, consentFor, receiver, covered }: ReferralForm) {
  if (basis === null) return null;
  if (basis === "SIGNPOST_ONLY") return { kind: basis };
  if (basis === "AUTHORITY_TASK") return { kind: basis, provision };
  return {
    kind: basis,
    purpose,
    fields: covered,
    givenAt: givenOn === null ? null : deadlineInstant(givenOn, "00:00"),
    // The graph does not tell to whom a kept consent was given: only one to this very receiver is kept.
    recipient: consentFor === receiver ? toReceiverInput(consentFor) : null,
  };
}
