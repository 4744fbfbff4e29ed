import { plainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { newTermsForm, nextTermsForm, termsFaults, toTermsForm, toTermsInput } from "./terms-form.ts";

const today = plainDate("2026-11-23");
const complete = {
  ...newTermsForm(today),
  legalBasis: "Serviceloven § 18",
  reserveShare: 12.5,
  retentionYears: 5,
  screeningWealth: 150,
  repayment: "Reg. 0400, konto 4711",
  heardBodyIds: ["council"],
};

it("POOL-3 POOL-17 a form of terms goes into the graph and comes back as it was", () => {
  const sent = toTermsInput(complete);
  expect(sent).toMatchObject({ reserveShareBasisPoints: 1250, legalBasisUrl: null, auditorThreshold: null });
  const read = { ...sent, requiredHearings: sent.heardBodyIds.map((id) => ({ body: { id, name: "Ældrerådet" } })) };
  expect(toTermsForm(read)).toMatchObject(complete);
});

it("POOL-17 new terms begin with what the latest say, on a day that is free", () => {
  const terms = (day: string) => ({
    ...toTermsInput({ ...complete, validFrom: plainDate(day), legalBasis: day }),
    requiredHearings: [],
  });
  expect(nextTermsForm([terms("2025-01-01"), terms("2024-01-01")], today)).toMatchObject({
    legalBasis: "2025-01-01",
    validFrom: "2026-11-23",
  });
  expect(nextTermsForm([terms("2027-01-01")], today).validFrom).toBe("2027-01-02");
});

it("LAW-8 POOL-17 names what is not typed yet", () => {
  expect(
    termsFaults("terms.", { ...newTermsForm(today), reserveShare: null, screeningWages: null, validFrom: null }),
  ).toEqual([
    { path: "terms.validFrom", code: "REQUIRED" },
    { path: "terms.legalBasis", code: "REQUIRED" },
    { path: "terms.reserveShareBasisPoints", code: "NOT_A_NUMBER" },
    { path: "terms.retentionYears", code: "NOT_A_NUMBER" },
    { path: "terms.screeningWagesBasisPoints", code: "NOT_A_NUMBER" },
  ]);
  expect(termsFaults("", complete)).toEqual([]);
});
