import { describe, expect, it } from "vitest";
import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  money,
  toInstant,
  type Acting,
  type AssociationId,
  type Outcome,
  type Role,
  type Seat,
} from "../kernel/index.ts";
import {
  mayReadContacts,
  registerAssociation,
  sizeOf,
  updateAssociation,
  verifyAssociation,
  type AssociationInput,
  type AssociationYear,
} from "./index.ts";

const now = toInstant(Date.UTC(2026, 9, 5, 10));
const municipalityId = asMunicipalityId(101);
const associationId = asId<"Association">("natteravnene");
const state = { municipalityId, associationId, holderOfCvr: null };
const input: AssociationInput = {
  name: " Natteravnene ",
  cvr: "28 92 70 37",
  purpose: " ",
  activityKinds: ["VISITING"],
  targetGroups: ["CHILDREN_AND_YOUNG"],
  address: { street: "Frederikssundsvej 1", postalCode: "2400", city: "København NV", district: null },
  email: "post@natteravnene.example",
  phone: "+45 12 34 56 78",
  website: "https://natteravnene.example",
};

function as(seat: Seat, role: Role, associationIds: readonly AssociationId[] = []): Acting {
  const administration = seat === "social" ? asAdministrationSlug("social") : null;
  return {
    viewer: {
      municipalityId,
      seat,
      administration,
      personId: asId("anna"),
      name: "Anna",
      roles: [role],
      associationIds,
    },
    now,
  };
}
const caseworker = as(asAdministrationSlug("social"), "CASEWORKER");
const itself = as("association", "ASSOCIATION", [associationId]);
const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const refusal = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.refusal);
const entry = value(registerAssociation(state, input, itself));

describe("the directory", () => {
  it("ASSOC-1 takes an association that registers itself, not verified yet", () => {
    expect(entry).toMatchObject({ name: "Natteravnene", purpose: null, verifiedAt: null, version: 1, size: "SMALL" });
    expect(entry).toMatchObject({ cvr: "28927037", cvrCheckedAt: "2026-10-05" });
  });

  it("ASSOC-1 is written in by staff of every administration, and by nobody from outside", () => {
    expect(registerAssociation(state, input, caseworker).ok).toBe(true);
    expect(registerAssociation(state, input, as("servicedesk", "SERVICE_DESK")).ok).toBe(true);
    expect(refusal(registerAssociation(state, input, as("public", "PUBLIC")))?.code).toBe("NOT_ALLOWED");
    const elsewhere = { ...state, municipalityId: asMunicipalityId(461) };
    expect(refusal(registerAssociation(elsewhere, input, caseworker))?.code).toBe("NOT_FOUND");
  });

  it("ASSOC-1 LAW-4 names everything that is wrong with an entry", () => {
    const wrong = {
      ...input,
      name: "",
      cvr: "28927038",
      activityKinds: ["VISITING", "VISITING", "DANCING" as never],
      address: { street: "Gade 1", postalCode: "24000", city: "", district: null },
      email: "post",
      phone: "1",
      website: "javascript:alert(1)",
    } satisfies AssociationInput;
    expect(refusal(registerAssociation(state, wrong, caseworker))).toMatchObject({
      data: {
        fields: [
          { path: "name", code: "REQUIRED" },
          { path: "cvr", code: "CVR_CHECK_DIGIT" },
          { path: "activityKinds.2", code: "UNKNOWN_VALUE" },
          { path: "activityKinds.1", code: "DUPLICATE" },
          { path: "postalCode", code: "NOT_A_POSTAL_CODE" },
          { path: "city", code: "REQUIRED" },
          { path: "email", code: "NOT_AN_EMAIL" },
          { path: "phone", code: "NOT_A_PHONE_NUMBER" },
          { path: "website", code: "NOT_A_WEB_ADDRESS" },
        ],
      },
    });
  });

  it("LAW-4 refuses a CVR number that stands there already, and takes an association without one", () => {
    const holderOfCvr = asId<"Association">("other");
    expect(refusal(registerAssociation({ ...state, holderOfCvr }, input, caseworker))).toEqual({
      code: "ALREADY_REGISTERED",
      data: { associationId: holderOfCvr },
    });
    expect(value(registerAssociation(state, { ...input, cvr: null }, caseworker))).toMatchObject({
      cvr: null,
      cvrCheckedAt: null,
    });
  });

  it("ASSOC-1 is verified by staff, once, not by the association itself", () => {
    expect(refusal(verifyAssociation({ association: entry }, { version: 1 }, itself))?.code).toBe("NOT_ALLOWED");
    const verified = value(verifyAssociation({ association: entry }, { version: 1 }, caseworker));
    expect(verified).toMatchObject({ verifiedAt: now, verifiedBy: "anna", version: 2 });
    expect(refusal(verifyAssociation({ association: verified }, { version: 1 }, caseworker))).toMatchObject({
      data: { currentVersion: 2 },
    });
    expect(refusal(verifyAssociation({ association: verified }, { version: 2 }, caseworker))?.code).toBe(
      "STATE_CONFLICT",
    );
    const ownStaff = { ...caseworker, viewer: { ...caseworker.viewer, associationIds: [associationId] } };
    expect(refusal(verifyAssociation({ association: entry }, { version: 1 }, ownStaff))?.code).toBe("NOT_ALLOWED");
  });

  it("ASSOC-1 LAW-4 has to be verified again after a new name or number, not after a new telephone", () => {
    const verified = { ...entry, verifiedAt: now, verifiedBy: asId<"Person">("anna") };
    const update = (changes: Partial<AssociationInput>) =>
      value(
        updateAssociation(
          { association: verified, holderOfCvr: associationId },
          { ...input, version: 1, ...changes },
          itself,
        ),
      );
    expect(update({ phone: "87 65 43 21" })).toMatchObject({ verifiedAt: now, phone: "87 65 43 21", version: 2 });
    expect(update({ name: "Natteravne" }).verifiedAt).toBeNull();
    expect(update({ cvr: "13748136" })).toMatchObject({
      verifiedAt: null,
      cvr: "13748136",
      cvrCheckedAt: "2026-10-05",
    });
    expect(update({ cvr: "" })).toMatchObject({ cvr: null, cvrCheckedAt: null });
  });

  it("ASSOC-1 lets no other association change an entry, nor anybody an old version of it", () => {
    const other = as("association", "ASSOCIATION", [asId("other")]);
    const given = { ...input, version: 1 };
    const known = { association: entry, holderOfCvr: null };
    expect(refusal(updateAssociation(known, given, other))?.code).toBe("NOT_ALLOWED");
    expect(refusal(updateAssociation(known, { ...given, version: 0 }, itself))?.code).toBe("STALE_VERSION");
    expect(refusal(updateAssociation({ ...known, holderOfCvr: asId("other") }, given, itself))?.code).toBe(
      "ALREADY_REGISTERED",
    );
  });

  it("keeps contact persons for staff and the association itself", () => {
    const may = [
      caseworker,
      itself,
      as("servicedesk", "SERVICE_DESK"),
      as("public", "PUBLIC"),
      as("association", "ASSOCIATION", []),
    ].map(({ viewer }) => mayReadContacts(viewer, entry));
    expect(may).toEqual([true, true, true, false, false]);
  });
});

describe("size", () => {
  const year = (changes: Partial<AssociationYear>): AssociationYear => ({
    year: 2025,
    volunteers: null,
    paidStaff: null,
    turnover: null,
    equity: null,
    ...changes,
  });

  it.each([
    [[], "SMALL"],
    [[year({ volunteers: 49 })], "SMALL"],
    [[year({ volunteers: 50 })], "MEDIUM"],
    [[year({ paidStaff: 1 })], "MEDIUM"],
    [[year({ turnover: money(1_000_000_000) })], "LARGE"],
    [[year({ volunteers: 900 }), year({ year: 2026, volunteers: 12 })], "SMALL"],
  ] as const)("ASSOC-5 of %j is %s", (years, size) => {
    expect(sizeOf(years)).toBe(size);
  });

  it("ASSOC-5 follows the municipality's own bounds", () => {
    const small = { volunteers: 5, paidStaff: 1, turnover: money(1) };
    expect(sizeOf([year({ volunteers: 5 })], { MEDIUM: small, LARGE: { ...small, volunteers: 9 } })).toBe("MEDIUM");
  });
});
