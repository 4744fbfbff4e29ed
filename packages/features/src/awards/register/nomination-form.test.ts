import { expect, it } from "vitest";
import { emptyNominationForm, nominationFaults, readNominationForm, toNomination } from "./nomination-form.ts";

const choir = { id: "choir", name: "Havnekoret" };
const form = {
  ...emptyNominationForm,
  name: " Signe Damgård ",
  activeAt: "Valby",
  reasons: "Får altid nogen med, som ellers var blevet hjemme.",
  nominatorName: "Ida Holm",
  receivedDate: "2026-11-20",
};

it("AWARD-2 a person is named and is active somewhere", () => {
  expect(nominationFaults(form, "PERSON")).toEqual([]);
  expect(nominationFaults({ ...form, name: "", activeAt: " " }, "PERSON").map(({ path }) => path)).toEqual([
    "nominee.name",
    "nominee.activeAt",
  ]);
  expect(toNomination(form, "PERSON", "c").nominee).toEqual({
    associationId: null,
    name: "Signe Damgård",
    activeAt: "Valby",
  });
});

it("AWARD-2 an organisation is chosen in the directory, or named", () => {
  expect(nominationFaults({ ...form, name: "" }, "ORGANISATION").map(({ path }) => path)).toEqual(["nominee.name"]);
  const chosen = { ...form, association: choir };
  expect(nominationFaults({ ...chosen, name: "" }, "ORGANISATION")).toEqual([]);
  expect(toNomination(chosen, "ORGANISATION", "c").nominee).toEqual({
    associationId: "choir",
    name: null,
    activeAt: null,
  });
});

it("AWARD-2 reasons have at least twenty characters, and a category is chosen", () => {
  expect(nominationFaults({ ...form, reasons: "Kort" }, null)).toEqual([
    { path: "categoryId", code: "REQUIRED" },
    { path: "reasons", code: "TOO_SHORT", limit: "20" },
  ]);
});

it("AWARD-2 a letter came at some time", () => {
  expect(nominationFaults({ ...form, receivedDate: null }, "PERSON")).toEqual([
    { path: "receivedAt", code: "REQUIRED" },
  ]);
  expect(nominationFaults({ ...form, receivedTime: "25" }, "PERSON")).toEqual([
    { path: "receivedAt.time", code: "NO_SUCH_TIME" },
  ]);
});

it("reads a kept form only when it is one", () => {
  expect(readNominationForm({ ...form })).toEqual(form);
  expect(readNominationForm({ name: "" })).toBeUndefined();
});
