import { money } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { lineFaults, newLine, toLineInputs, toLineRows } from "./line-form.ts";
import { newRoundForm, roundFaults, toRoundContent } from "./round-form.ts";

const form = {
  ...newRoundForm(2026, ["Unge"]),
  name: "Forår",
  opens: { date: "2027-01-04", time: "8" },
  deadline: { date: "2027-02-01", time: "12.00" },
};

it("POOL-3 POOL-5 a round goes by the clock in Copenhagen, for the coming year, with the focus areas of the last", () => {
  expect(toRoundContent(form)).toEqual({
    kind: "YEARLY",
    year: 2027,
    years: null,
    name: "Forår",
    opensAt: "2027-01-04T07:00:00.000Z",
    deadlineAt: "2027-02-01T11:00:00.000Z",
    termsOn: null,
    focusAreas: ["Unge"],
  });
  expect(toRoundContent({ ...form, isOpenedNow: true, years: 3 })).toMatchObject({ opensAt: null, years: null });
  expect(roundFaults(form)).toEqual([]);
});

it("POOL-3 POOL-7 names what is not typed yet", () => {
  const missing = roundFaults({ ...newRoundForm(2026, []), year: null, kind: "RUNNING", termsOn: "" });
  expect(missing.map(({ path }) => path)).toEqual(["name", "year", "years", "opensAt", "termsOn", "deadlineAt"]);
  expect(roundFaults({ ...form, isOpenedNow: true, opens: { date: null, time: "" } })).toEqual([]);
});

it("POOL-3 lines keep their ids, and those of development money come from the reserve", () => {
  const line = {
    id: "l1",
    source: "OWN_BUDGET" as const,
    name: "Egne midler",
    amount: money(500),
    granted: money(100),
    left: money(400),
  };
  const rows = [...toLineRows([line]), newLine("ROLLING"), newLine("YEARLY")];
  expect(lineFaults(rows).map(({ path }) => path)).toEqual([
    "lines.1.name",
    "lines.1.amount",
    "lines.2.source",
    "lines.2.name",
    "lines.2.amount",
  ]);
  expect(toLineInputs(rows).slice(0, 2)).toEqual([
    { id: "l1", source: "OWN_BUDGET", name: "Egne midler", amount: 500 },
    { id: null, source: "RESERVE", name: "", amount: 0 },
  ]);
});
