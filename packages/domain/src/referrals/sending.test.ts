import { describe, expect, it } from "vitest";
import { asId, asMunicipalityId, toInstant } from "../kernel/index.ts";
import {
  previewOf,
  saveReferral,
  sendReferral,
  type LegalBasisInput,
  type Receiver,
  type ReferralContentInput,
} from "./index.ts";
import {
  accepted,
  activity,
  as,
  consent,
  contentTo,
  draftTo,
  emil,
  employmentUnit,
  everyday,
  hanne,
  healthUnit,
  now,
  october,
  problemsOf,
  refusalOf,
  sara,
  socialUnit,
  target,
  terms,
  viewer,
  social,
} from "./referral.fixture.ts";

function send(
  receiver: Receiver,
  changes: Partial<ReferralContentInput> = {},
  to: Partial<ReturnType<typeof target>> | null = {},
) {
  const referral = draftTo(receiver, changes);
  const state = { referral, terms, target: to && { ...target(receiver), ...to } };
  return sendReferral(state, { version: 1 }, as(sara));
}

const signpost: Partial<ReferralContentInput> = {
  basis: { kind: "SIGNPOST_ONLY" },
  citizenId: null,
  level: 0,
  fields: [],
  channel: null,
  need: null,
};
const task: LegalBasisInput = { kind: "AUTHORITY_TASK", provision: "Serviceloven § 12" };

describe("sending a referral", () => {
  it("REF-1 REF-7 asks the receiver, who has two working days", () => {
    const { referral, event } = accepted(send(healthUnit));
    expect(referral).toMatchObject({ state: "REQUESTED", version: 2, dueOn: "2026-10-07", sentAt: now });
    expect(event).toMatchObject({ kind: "SENT", tells: ["RECEIVER"], actorSide: "SENDER" });
  });

  it("REF-1 refuses a referral into one's own administration, its own unit for one", () => {
    expect(problemsOf(send(socialUnit))).toEqual(["receiver OWN_UNIT"]);
  });

  it("REF-1 refuses a receiver that takes none, is unknown, is another one, or is of another municipality", () => {
    expect(problemsOf(send(healthUnit, {}, { takesReferrals: false }))).toEqual(["receiver TAKES_NO_REFERRALS"]);
    expect(problemsOf(send(healthUnit, {}, null))).toEqual(["receiver UNKNOWN_VALUE"]);
    expect(problemsOf(send(healthUnit, {}, { receiver: employmentUnit }))).toEqual(["receiver UNKNOWN_VALUE"]);
    expect(problemsOf(send(healthUnit, {}, { municipalityId: asMunicipalityId(147) }))).toEqual([
      "receiver UNKNOWN_VALUE",
    ]);
  });

  it("REF-5 REF-6 keeps half a consent in a draft, tells nothing on it, and sends nothing on it", () => {
    const half = { ...consent(healthUnit), recipient: null, givenAt: null };
    const draft = accepted(
      saveReferral(
        { referral: draftTo(healthUnit) },
        { ...contentTo(healthUnit, { basis: half }), version: 1 },
        as(sara),
      ),
    );
    expect(draft.referral.basis).toMatchObject({
      kind: "CONSENT",
      recipient: null,
      purpose: "Besøgsven",
      givenAt: null,
    });
    expect(previewOf(draft.referral).ACCEPTED).toEqual([]);
    expect(problemsOf(send(healthUnit, { basis: half }))).toEqual([
      "basis.recipient REQUIRED",
      "basis.givenAt REQUIRED",
    ]);
  });

  it("REF-5 refuses a consent to somebody else, without purpose, not yet given, or that does not cover a ticked field", () => {
    expect(problemsOf(send(healthUnit, { basis: consent(employmentUnit) }))).toEqual([
      "basis.recipient CONSENT_FOR_ANOTHER",
    ]);
    const nextDoor = { ...healthUnit, unitId: asId<"ReferralUnit">("rehabilitation") };
    expect(problemsOf(send(healthUnit, { basis: consent(nextDoor) }))).toEqual(["basis.recipient CONSENT_FOR_ANOTHER"]);
    const bare = { ...consent(healthUnit, ["NEED", "AGE_BAND", "DISTRICT", "NAME"]), purpose: " " };
    expect(problemsOf(send(healthUnit, { basis: bare }))).toEqual([
      "basis.purpose REQUIRED",
      "fields.4 BASIS_DOES_NOT_COVER",
    ]);
    const tomorrow = { ...consent(healthUnit), givenAt: october(6) };
    expect(problemsOf(send(healthUnit, { basis: tomorrow }))).toEqual(["basis.givenAt IN_THE_FUTURE"]);
  });

  it("REF-5 refuses to send without a basis, and names that first", () => {
    const nothing = { basis: null, receiver: null, citizenId: null, fields: [] };
    expect(problemsOf(send(healthUnit, nothing))).toEqual([
      "basis REQUIRED",
      "receiver REQUIRED",
      "citizenId REQUIRED",
      "fields TOO_FEW",
    ]);
    expect(problemsOf(send(healthUnit, { basis: { ...task, provision: "" } }))).toEqual(["basis.provision REQUIRED"]);
  });

  it("REF-5 REF-6 sends a signpost without a person, and refuses one with", () => {
    expect(accepted(send(activity, signpost)).referral).toMatchObject({ state: "REQUESTED", citizenId: null });
    expect(problemsOf(send(activity, { basis: { kind: "SIGNPOST_ONLY" } }))).toEqual([
      "level UNKNOWN_VALUE",
      "citizenId MUST_BE_EMPTY",
      "fields MUST_BE_EMPTY",
      "channel MUST_BE_EMPTY",
      "need MUST_BE_EMPTY",
    ]);
    expect(problemsOf(send(activity, { ...signpost, basis: task }))).toEqual(["level UNKNOWN_VALUE"]);
  });

  it("REF-6 refuses fields above the level, and CPR and diagnosis to an association on whatever basis", () => {
    expect(problemsOf(send(healthUnit, { level: 1 }))).toEqual(["fields.3 ABOVE_LEVEL", "fields.4 ABOVE_LEVEL"]);
    const fields = ["NEED", "CPR", "DIAGNOSIS"] as const;
    const wrong = ["fields.1 NOT_FOR_ASSOCIATIONS", "fields.2 NOT_FOR_ASSOCIATIONS"];
    expect(problemsOf(send(activity, { fields, basis: consent(activity, fields) }))).toEqual(wrong);
    expect(problemsOf(send(activity, { fields, basis: task }))).toEqual(wrong);
    expect(accepted(send(healthUnit, { fields, basis: task })).referral.fields).toEqual(fields);
  });

  it("REF-6 LAW-3 refuses a CPR number in the words that go to an association", () => {
    const need = "Ring til ham, 010190-1234, på 20 30 40 50";
    expect(problemsOf(send(activity, { need }))).toEqual(["need CPR_IN_TEXT"]);
    expect(send(activity, { need: "Ring til ham på 20 30 40 50" }).ok).toBe(true);
    expect(send(healthUnit, { need }).ok).toBe(true);
  });

  it("REF-6 asks for the words and the channel that are ticked", () => {
    expect(problemsOf(send(healthUnit, { need: "\u{200b}", channel: null }))).toEqual([
      "channel REQUIRED",
      "need REQUIRED",
    ]);
    expect(send(healthUnit, { fields: everyday.slice(1, 3), need: null, channel: null }).ok).toBe(true);
  });

  it("REF-3 is hidden from everybody else, and from the receiver until it is sent", () => {
    const state = { referral: draftTo(healthUnit), terms, target: target(healthUnit) };
    for (const person of [hanne, emil, viewer(social, "LEADER", "lone")])
      expect(refusalOf(sendReferral(state, { version: 1 }, as(person))).code).toBe("NOT_FOUND");
    expect(refusalOf(sendReferral(state, { version: 7 }, as(sara)))).toEqual({
      code: "STALE_VERSION",
      data: { currentVersion: 1 },
    });
  });

  it.each([
    ["before Easter", Date.UTC(2026, 3, 1, 10), "2026-04-08"],
    ["late on a Friday", Date.UTC(2026, 9, 9, 21, 59), "2026-10-13"],
    ["after midnight in Copenhagen", Date.UTC(2026, 9, 9, 22), "2026-10-13"],
    ["after midnight on a weekday", Date.UTC(2026, 9, 5, 22), "2026-10-08"],
    ["on the former prayer day", Date.UTC(2026, 3, 30, 10), "2026-05-04"],
    ["before New Year", Date.UTC(2026, 11, 30, 10), "2027-01-04"],
  ])("REF-7 counts working days in Copenhagen: sent %s", (_, at, dueOn) => {
    const referral = { ...draftTo(healthUnit, { basis: task }) };
    const state = { referral, terms, target: target(healthUnit) };
    expect(accepted(sendReferral(state, { version: 1 }, as(sara, toInstant(at)))).referral.dueOn).toBe(dueOn);
  });
});
