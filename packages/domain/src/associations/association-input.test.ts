import { expect, it } from "vitest";
import { associationProblems, type AssociationInput } from "./association-input.ts";

const input: AssociationInput = {
  name: "Natteravnene",
  cvr: null,
  purpose: null,
  activityKinds: [],
  targetGroups: [],
  address: null,
  email: null,
  phone: null,
  website: null,
};

it("ASSOC-1 a town alone is an address, or a postal code: of many no street is known", () => {
  const nowhere = { street: "", postalCode: "", city: "", district: null };
  for (const known of [{ city: "Valby" }, { postalCode: "2500" }])
    expect(associationProblems({ ...input, address: { ...nowhere, ...known } })).toEqual([]);
  expect(associationProblems({ ...input, address: { ...nowhere, street: "Gade 1" } })).toEqual([
    { path: "city", code: "REQUIRED" },
  ]);
});

it("ASSOC-1 no web address hides another behind a name", () => {
  expect(associationProblems({ ...input, website: "https://kk.dk@example.org/" })).toEqual([
    { path: "website", code: "NOT_A_WEB_ADDRESS" },
  ]);
  for (const website of ["https://example.org/a?b=c@d", "http://æøå.example.org", "https://example.org?x=1"])
    expect(associationProblems({ ...input, website }), website).toEqual([]);
});
