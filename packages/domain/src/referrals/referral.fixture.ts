import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  plainDate,
  toInstant,
  type Acting,
  type Instant,
  type Outcome,
  type Refusal,
  type Role,
  type Seat,
  type Viewer,
} from "../kernel/index.ts";
import {
  acceptReferral,
  completeReferral,
  createReferral,
  previewOf,
  sendReferral,
  startReferral,
  usualReferralTerms,
  type ActivityReceiver,
  type LegalBasisInput,
  type PersonField,
  type Receiver,
  type Referral,
  type ReferralContentInput,
  type ReferralTarget,
  type ReferralTerms,
  type UnitReceiver,
} from "./index.ts";

/** Values that the tests of the rules share: Social in Copenhagen refers a citizen in October 2026. */
export const municipalityId = asMunicipalityId(101);
export const social = asAdministrationSlug("social");
export const health = asAdministrationSlug("health-elderly");
export const employment = asAdministrationSlug("employment-integration");
/** Monday at noon. */
export const now: Instant = toInstant(Date.UTC(2026, 9, 5, 10));
export const citizenId = asId<"Citizen">("citizen-1");
export const associationId = asId<"Association">("besoegsvenner");

export function viewer(seat: Seat, role: Role, name: string): Viewer {
  const administration = [social, health, employment].find((slug) => slug === seat) ?? null;
  const associationIds = seat === "association" ? [associationId] : [];
  return { municipalityId, seat, administration, personId: asId(name), name, roles: [role], associationIds };
}

export const sara = viewer(social, "REFERRAL", "sara");
export const hanne = viewer(health, "REFERRAL", "hanne");
export const emil = viewer(employment, "REFERRAL", "emil");
export const vera = viewer("association", "ASSOCIATION", "vera");

export const as = (person: Viewer, at: Instant = now): Acting => ({ viewer: person, now: at });
/** An instant in October 2026, at ten in the morning UTC. */
export const october = (day: number): Instant => toInstant(Date.UTC(2026, 9, day, 10));

export const healthUnit: UnitReceiver = { kind: "UNIT", administration: health, unitId: asId("dementia") };
export const employmentUnit: UnitReceiver = { kind: "UNIT", administration: employment, unitId: asId("jobs") };
export const socialUnit: UnitReceiver = { kind: "UNIT", administration: social, unitId: asId("reception") };
export const activity: ActivityReceiver = { kind: "ACTIVITY", associationId, activityId: asId("visits") };
export const target = (receiver: Receiver): ReferralTarget => ({ receiver, municipalityId, takesReferrals: true });

export const terms: readonly ReferralTerms[] = [{ ...usualReferralTerms, validFrom: plainDate("2026-01-01") }];
export const everyday: readonly PersonField[] = ["NEED", "AGE_BAND", "DISTRICT", "NAME", "CHANNEL"];

export function consent(recipient: Receiver, fields: readonly PersonField[] = everyday): LegalBasisInput {
  return { kind: "CONSENT", recipient, purpose: "Besøgsven", fields, givenAt: now };
}

/** What is sent to a receiver with the citizen's consent: name and telephone on acceptance. */
export function contentTo(receiver: Receiver, changes: Partial<ReferralContentInput> = {}): ReferralContentInput {
  return {
    receiver,
    citizenId,
    basis: consent(receiver),
    level: 2,
    fields: everyday,
    channel: "PHONE",
    need: "Bor alene og savner selskab",
    urgency: "NORMAL",
    ...changes,
  };
}

/** A draft of Sara's. */
export function draftTo(receiver: Receiver, changes: Partial<ReferralContentInput> = {}): Referral {
  const from = { municipalityId, administration: social, referralId: asId<"Referral">("referral-1"), terms };
  return accepted(createReferral(from, contentTo(receiver, changes), as(sara))).referral;
}

/** What a step takes of a referral, and the version that was seen. */
export const on = (referral: Referral) => ({ referral, terms });
export const at = ({ version }: Referral) => ({ version });

/** Sara's referral once sent. */
export function sentTo(receiver: Receiver, changes: Partial<ReferralContentInput> = {}): Referral {
  const referral = draftTo(receiver, changes);
  return accepted(sendReferral({ ...on(referral), target: target(receiver) }, at(referral), as(sara))).referral;
}

/** The same, accepted by the receiver. */
export function takenOnBy(receiver: Receiver, by: Acting): Referral {
  const sent = sentTo(receiver);
  return accepted(acceptReferral(on(sent), at(sent), by)).referral;
}

/** The same, brought to a good end. */
export function completedBy(receiver: Receiver, by: Acting): Referral {
  const taken = takenOnBy(receiver, by);
  const begun = accepted(startReferral(on(taken), at(taken), by)).referral;
  return accepted(completeReferral(on(begun), { ...at(begun), outcome: "Har fået en ven" }, by)).referral;
}

/** The fields of all states in which the preview of a referral shows any. */
export function shownIn(referral: Referral): Readonly<Record<string, readonly PersonField[]>> {
  return Object.fromEntries(Object.entries(previewOf(referral)).filter(([, fields]) => fields.length > 0));
}

/** The value of an outcome that has to be one; fails the test with the refusal otherwise. */
export function accepted<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

/** The refusal of an outcome that has to be one. */
export function refusalOf(outcome: Outcome<unknown>): Refusal {
  if (outcome.ok) throw new Error(`Accepted: ${JSON.stringify(outcome.value)}`);
  return outcome.refusal;
}

/** What INVALID_INPUT says, as `path CODE`. */
export function problemsOf(outcome: Outcome<unknown>): readonly string[] {
  const refusal = refusalOf(outcome);
  if (refusal.code !== "INVALID_INPUT") throw new Error(`Refused: ${refusal.code}`);
  return refusal.data.fields.map(({ path, code }) => `${path} ${code}`);
}

/** The state that STATE_CONFLICT names, or the code of another refusal. */
export const stateOf = (outcome: Outcome<unknown>) => {
  const refusal = refusalOf(outcome);
  return refusal.code === "STATE_CONFLICT" ? refusal.data.state : refusal.code;
};
