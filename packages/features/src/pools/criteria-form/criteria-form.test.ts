import { plainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { criteriaRows, moved, offeredCriteria, toCriteriaInput } from "./criteria-form.ts";

const entry = (id: string, validFrom: string, validTo: string | null) => ({
  id,
  title: id,
  guidance: "",
  weight: 1,
  validFrom: plainDate(validFrom),
  validTo: validTo === null ? null : plainDate(validTo),
});
const all = [entry("a", "2020-01-01", null), entry("b", "2020-01-01", "2026-11-30"), entry("c", "2026-12-01", null)];

it("POOL-17 begins with what counts on the day from which it is to be written anew", () => {
  const ids = (day: string) => criteriaRows(all, plainDate(day)).map(({ id }) => id);
  expect(ids("2026-11-30")).toEqual(["a", "b"]);
  expect(ids("2026-12-01")).toEqual(["a", "c"]);
});

it("POOL-4 offers from the general list what does not stand there yet, and sends what was chosen by its id", () => {
  const rows = criteriaRows(all, plainDate("2026-12-01"));
  const general = [
    { id: "1", title: "A", guidance: "" },
    { id: "2", title: "Lokalt", guidance: "x" },
  ];
  expect(offeredCriteria(general, rows).map(({ id }) => id)).toEqual(["2"]);
  const chosen = { key: "2", id: null, generalId: "2", title: "Lokalt", guidance: "x", weight: 3 };
  expect(offeredCriteria(general, [...rows, chosen])).toEqual([]);
  expect(toCriteriaInput([chosen])).toEqual([{ id: null, generalId: "2", title: null, guidance: null, weight: 3 }]);
});

it("POOL-4 moves a criterion up and down, and none beyond an end", () => {
  const rows = criteriaRows(all, plainDate("2026-12-01"));
  expect(moved(rows, 0, 1).map(({ id }) => id)).toEqual(["c", "a"]);
  expect(moved(rows, 0, -1)).toEqual(rows);
  expect(moved(rows, 1, 1)).toEqual(rows);
});
