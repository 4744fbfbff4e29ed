import { expect, it } from "vitest";
import { emptyReferralForm } from "../form/referral-form.type.ts";
import { childPreview, toldTo } from "./passed-on.ts";

const form = { ...emptyReferralForm, told: ["NEED", "NAME"], need: "Følgeskab" } as const;

it("REF-5 REF-6 the next receiver sees nothing without a basis, no name before it accepts, and what the consent covers", () => {
  expect(childPreview(form)).toEqual({ before: [], after: [] });
  expect(childPreview({ ...form, basis: "AUTHORITY_TASK" })).toEqual({ before: ["NEED"], after: ["NEED", "NAME"] });
  expect(childPreview({ ...form, basis: "CONSENT", covered: ["NAME"] })).toEqual({ before: [], after: ["NAME"] });
});

it("REF-6 who passes on was told what its own state shows", () => {
  const preview = [
    { state: "REQUESTED", fields: ["NEED"] },
    { state: "ACCEPTED", fields: ["NEED", "NAME"] },
  ] as const;
  expect(toldTo({ preview, state: "REQUESTED" })).toEqual(["NEED"]);
});
