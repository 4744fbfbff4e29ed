import { plainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { missingFaults } from "./missing-faults.ts";
import { emptyReferralForm, type ReferralForm } from "./referral-form.type.ts";
import { keyOfTarget } from "./referral-target.ts";
import { toReferralContent } from "./to-content.ts";

const dementia = keyOfTarget({ kind: "UNIT", administrationId: "health", unitId: "dementia" });
const walk = keyOfTarget({ kind: "ACTIVITY", associationId: "friends", activityId: "walk" });
const whole: ReferralForm = {
  ...emptyReferralForm,
  citizenId: "karla",
  receiver: dementia,
  basis: "CONSENT",
  purpose: "Hjælp i hverdagen",
  givenOn: plainDate("2026-11-20"),
  consentFor: dementia,
  covered: ["NEED", "NAME", "CPR"],
  told: ["NEED", "NAME", "CPR"],
  need: "Glemmer sin medicin",
};
const paths = (form: ReferralForm) => missingFaults(form).map(({ path }) => path);

it("tells all that stands empty at once", () => {
  expect(paths(whole)).toEqual([]);
  expect(paths(emptyReferralForm)).toEqual(["citizenId", "receiver", "basis", "told"]);
  expect(paths({ ...whole, purpose: " ", givenOn: null, need: "" })).toEqual(["purpose", "givenOn", "need"]);
});

it("REF-5 consent to one receiver is none to another, and is not kept as if it were", () => {
  const moved = { ...whole, receiver: walk };
  expect(missingFaults(moved)).toContainEqual({ path: "consentFor", code: "CONSENT_FOR_ANOTHER" });
  expect(toReferralContent(moved).basis).toMatchObject({ recipient: null });
  expect(toReferralContent(whole).basis).toMatchObject({
    recipient: { administrationId: "health", unitId: "dementia" },
    givenAt: "2026-11-19T23:00:00.000Z",
  });
});

it("REF-5 a signpost carries no person, whatever was typed before it became one", () => {
  const signpost = { ...whole, basis: "SIGNPOST_ONLY" } as const;
  expect(paths(signpost)).toEqual([]);
  expect(toReferralContent(signpost)).toMatchObject({
    citizenId: null,
    level: 0,
    fields: [],
    channel: null,
    need: null,
  });
});

it("REF-6 an association is never told the CPR number, and level 1 never the name", () => {
  expect(toReferralContent({ ...whole, receiver: walk }).fields).toEqual(["NEED", "NAME"]);
  expect(toReferralContent({ ...whole, level: 1 }).fields).toEqual(["NEED"]);
});
