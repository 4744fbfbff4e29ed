import { expect, it } from "vitest";
import { newReferralForm } from "./new-referral-form.ts";

it.each([
  ["ACTIVITY association_1 activity_2", "ACTIVITY association_1 activity_2"],
  ["UNIT administration_social referral_unit_3", "UNIT administration_social referral_unit_3"],
  ["activity_2", null],
  [undefined, null],
])("REF-2 an address that names %j begins a referral to %j", (to, receiver) => {
  expect(newReferralForm(to)).toMatchObject({ receiver, citizenId: null, need: "" });
});
