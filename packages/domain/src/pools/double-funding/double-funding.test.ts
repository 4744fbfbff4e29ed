import { expect, it } from "vitest";
import { asAdministrationSlug, asId, money } from "../../kernel/index.ts";
import { findDoubleFunding, likenessOfNames, likenessOfPurposes, sameAssociation, type OtherMoney } from "../index.ts";

const association = {
  id: asId<"Association">("a"),
  name: "Foreningen Aktive Ældre i Valby",
  street: "Valby Langgade 1",
  postalCode: "2500",
  reachedBy: ["post@aktive.example", "12 34 56 78"],
};
const other = { ...association, id: asId<"Association">("b"), street: null, postalCode: null, reachedBy: [] };
const asked = {
  applicationId: asId<"Application">("case"),
  association,
  title: "Besøgsvenner for ensomme ældre",
  purpose: "Besøg hver uge",
  year: 2027,
};
const grant: OtherMoney = {
  kind: "GRANT",
  id: "g",
  applicationId: null,
  administration: asAdministrationSlug("culture"),
  poolId: asId("p"),
  association,
  title: "Korsang",
  purpose: "",
  amount: money(100),
  year: 2027,
};

it("POOL-13 an association is known again by itself, contact, address, or a name that is alike", () => {
  expect(sameAssociation(association, { ...other, id: association.id })).toBe("SAME");
  expect(sameAssociation(association, { ...other, name: "X", reachedBy: ["12345678"] })).toBe("SAME_CONTACT");
  const neighbour = { ...other, name: "X", street: "valby langgade 1", postalCode: "2500" };
  expect(sameAssociation(association, neighbour)).toBe("SAME_ADDRESS");
  expect(sameAssociation(association, { ...other, name: "Aktive Ældre, Valby" })).toBe("SIMILAR_NAME");
  expect(sameAssociation(association, { ...other, name: "Valby Sangforening" })).toBeNull();
});

it("POOL-13 likeness is the same both ways, all for the same, nothing for what has nothing in common", () => {
  expect(likenessOfNames("Aktive Ældre", "ÆLDRE  aktive")).toBe(100);
  expect(likenessOfNames("Foreningen", "Foreningen")).toBe(0);
  expect(likenessOfNames("Nørrebro Natteravne", "Nattens Ravne Nørrebro")).toBe(
    likenessOfNames("Nattens Ravne Nørrebro", "Nørrebro Natteravne"),
  );
  expect(likenessOfPurposes("Besøgsvenner for ensomme", "Ensom? Få en besøgsven")).toBeGreaterThanOrEqual(40);
  expect(likenessOfPurposes("Korsang", "Fodbold")).toBe(0);
});

it("POOL-13 finds other money of the same year, or for the same purpose, and never the case itself", () => {
  const earlier = { ...grant, id: "h", year: 2024, title: "Besøgsvenner til ensomme ældre" };
  const unlike = { ...grant, id: "i", year: 2024 };
  const itself = { ...grant, id: "j", applicationId: asked.applicationId };
  expect(findDoubleFunding(asked, [unlike, earlier, itself, grant])).toMatchObject([
    { id: "g", isSameYear: true, isSamePurpose: false, sameAs: "SAME" },
    { id: "h", isSameYear: false, isSamePurpose: true },
  ]);
});
