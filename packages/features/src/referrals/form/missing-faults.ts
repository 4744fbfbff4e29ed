import type { FieldFault } from "../../refusals/field-problems.ts";
import type { ReferralForm } from "./referral-form.type.ts";
import { toldWithin } from "./told-within.ts";

const required = (path: string, isMissing: boolean): readonly FieldFault[] =>
  isMissing ? [{ path, code: "REQUIRED" }] : [];

/** What stands empty and may not, so that all of it is told at once, before anything is sent. The rules themselves decide in the service. */
export function missingFaults(form: ReferralForm): readonly FieldFault[] {
  const isSignpost = form.basis === "SIGNPOST_ONLY";
  const told = toldWithin(form);
  return [
    ...required("citizenId", !isSignpost && form.citizenId === null),
    ...required("receiver", form.receiver === null),
    ...required("basis", form.basis === null),
    ...(form.basis === "CONSENT" ? consentFaults(form) : []),
    ...required("provision", form.basis === "AUTHORITY_TASK" && form.provision.trim() === ""),
    ...(isSignpost || told.length > 0 ? [] : [{ path: "told", code: "TOO_FEW", limit: "1" }]),
    ...required("channel", !isSignpost && told.includes("CHANNEL") && form.channel === null),
    ...required("need", !isSignpost && told.includes("NEED") && form.need.trim() === ""),
  ];
}

function consentFaults({ purpose, givenOn, consentFor, receiver, covered, told }: ReferralForm): readonly FieldFault[] {
  const isForAnother = consentFor !== null && consentFor !== receiver;
  return [
    ...required("consentFor", consentFor === null),
    ...(isForAnother ? [{ path: "consentFor", code: "CONSENT_FOR_ANOTHER" }] : []),
    ...required("purpose", purpose.trim() === ""),
    ...required("givenOn", givenOn === null),
    ...(covered.length === 0 && told.length === 0 ? [{ path: "covered", code: "TOO_FEW", limit: "1" }] : []),
  ];
}
