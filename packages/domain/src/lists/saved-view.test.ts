import { expect, it } from "vitest";
import { asAdministrationSlug, asId, asMunicipalityId, toInstant, type Acting, type Role } from "../kernel/index.ts";
import { mayChangeView, mayKeepViews, mayTakeExtract, saveView, viewBounds, type SavedViewInput } from "./index.ts";

const acting = (role: Role, personId: string | null = "mette"): Acting => ({
  now: toInstant(new Date("2026-11-23T10:00:00Z")),
  viewer: {
    municipalityId: asMunicipalityId(101),
    seat:
      role === "SERVICE_DESK" ? "servicedesk" : role === "ASSOCIATION" ? "association" : asAdministrationSlug("social"),
    administration: ["SERVICE_DESK", "ASSOCIATION"].includes(role) ? null : asAdministrationSlug("social"),
    personId: personId === null ? null : asId(personId),
    name: "",
    roles: [role],
    associationIds: [],
  },
});
const input: SavedViewInput = {
  list: "APPLICATIONS",
  name: " Mine ",
  search: "mine=true",
  isShared: true,
  isDefault: false,
};
const anew = { existing: null, kept: 0, newId: asId<"SavedView">("view") };
const kept = () => {
  const outcome = saveView(anew, input, acting("CASEWORKER"));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

it("LAW-6 who works with cases or decides on them keeps views and takes lists out; associations and whoever is nobody do not", () => {
  const roles: readonly Role[] = ["CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN", "SERVICE_DESK"];
  for (const may of [mayKeepViews, mayTakeExtract]) {
    expect(roles.filter((role) => may(acting(role).viewer))).toEqual(roles);
    expect([acting("ASSOCIATION"), acting("REFERRAL"), acting("LEADER", null)].some(({ viewer }) => may(viewer))).toBe(
      false,
    );
  }
});

it("POOL-13 a view is of the administration in which its person sits, and a colleague does not change it", () => {
  expect(kept()).toMatchObject({ name: "Mine", administration: "social", personId: "mette", version: 1 });
  expect(saveView(anew, input, acting("SERVICE_DESK"))).toMatchObject({ value: { administration: null } });
  expect(mayChangeView(acting("LEADER", "birgit").viewer, kept())).toBe(false);
  expect(saveView({ ...anew, existing: kept() }, input, acting("LEADER", "birgit"))).toMatchObject({
    refusal: { code: "NOT_ALLOWED" },
  });
});

it("a view that is changed stays with its list, and says that it was changed", () => {
  const changed = saveView(
    { ...anew, existing: kept() },
    { ...input, list: "GRANTS", name: "B" },
    acting("CASEWORKER"),
  );
  expect(changed).toMatchObject({ value: { list: "APPLICATIONS", name: "B", version: 2 } });
});

it("nobody keeps more views of a list than anybody could find among", () => {
  expect(saveView({ ...anew, kept: viewBounds.views }, input, acting("LEADER"))).toMatchObject({
    refusal: { code: "INVALID_INPUT", data: { fields: [{ path: "name", code: "TOO_MANY", limit: "50" }] } },
  });
});
