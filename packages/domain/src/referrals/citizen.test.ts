import { describe, expect, it } from "vitest";
import { accept, plainDate, refuse } from "../kernel/index.ts";
import { ageBandOf, citizenOf, citizenProblems, type CitizenPersonInput } from "./citizen.ts";
import { activity, consent, draftTo, healthUnit, now, october } from "./referral.fixture.ts";
import { personFields } from "./referral.values.ts";
import { expectTellable, retellingOf, tellingOf } from "./telling.ts";

const typed: CitizenPersonInput = {
  name: " Karla Vinter ",
  cpr: "650146-1234",
  bornOn: null,
  phone: "20 30 40 50",
  email: " ",
  address: null,
  district: "Valby",
  diagnosis: "Demens",
};
const karla = citizenOf(typed);

describe("a citizen", () => {
  it("LAW-3 is kept with the digits of the CPR number and the day of birth that it tells, synthetic ones too", () => {
    expect(citizenProblems(typed)).toEqual([]);
    expect(karla).toEqual({
      name: "Karla Vinter",
      cpr: "6501461234",
      bornOn: "1946-01-05",
      phone: "20 30 40 50",
      email: null,
      address: null,
      district: "Valby",
      diagnosis: "Demens",
    });
  });

  it("LAW-3 has a name, and a CPR number only with a date that exists; modulus 11 is not asked for", () => {
    expect(citizenProblems({ ...typed, name: "\u{200b}", cpr: "310246-1234" })).toEqual([
      { path: "name", code: "REQUIRED" },
      { path: "cpr", code: "NO_SUCH_DATE" },
    ]);
    expect(citizenProblems({ ...typed, cpr: "010190-1111", district: "x".repeat(101) })).toEqual([
      { path: "district", code: "TOO_LONG", limit: "100" },
    ]);
    expect(citizenProblems({ ...typed, cpr: null, bornOn: plainDate("1946-01-05") })).toEqual([]);
  });

  it("LAW-3 has the CPR number in its own field, and not in one that others may come to be told", () => {
    const inside = {
      name: "Karla Vinter 650146-1234",
      phone: "20 30 40 50 (cpr 6501461234)",
      district: "Valby 650146-1234",
    };
    expect(citizenProblems({ ...typed, ...inside }).map(({ path, code }) => [path, code])).toEqual([
      ["name", "CPR_IN_TEXT"],
      ["phone", "CPR_IN_TEXT"],
      ["district", "CPR_IN_TEXT"],
    ]);
    expect(citizenProblems({ ...typed, phone: "+45 20 30 40 50", diagnosis: "Se 650146-1234" })).toEqual([]);
  });

  it("REF-6 is ten years of age to those who need no day of birth", () => {
    const born = { bornOn: plainDate("2016-10-06") };
    expect(ageBandOf(karla, now)).toBe("80-89");
    expect([ageBandOf(born, now), ageBandOf(born, october(6))]).toEqual(["0-9", "10-19"]);
    expect(ageBandOf({ bornOn: null }, now)).toBeNull();
  });
});

describe("what is sent of a citizen", () => {
  it("REF-6 is the ticked fields within the level, and what is known", () => {
    expect(tellingOf(draftTo(healthUnit), karla, now)).toEqual({
      NEED: draftTo(healthUnit).need,
      AGE_BAND: "80-89",
      DISTRICT: "Valby",
      NAME: "Karla Vinter",
      CHANNEL: "20 30 40 50",
    });
    expect(Object.keys(tellingOf(draftTo(healthUnit, { level: 1 }), karla, now))).toEqual([
      "NEED",
      "AGE_BAND",
      "DISTRICT",
    ]);
    expect(tellingOf(draftTo(healthUnit, { channel: "EMAIL", fields: ["CHANNEL"] }), karla, now)).toEqual({});
    expect(tellingOf(draftTo(healthUnit, { level: 0 }), null, now)).toEqual({});
  });

  it("REF-6 LAW-3 holds CPR and diagnosis for an authority, and never for an association", () => {
    const all = { fields: personFields, basis: consent(healthUnit, personFields) };
    expect(tellingOf(draftTo(healthUnit, all), karla, now)).toMatchObject({ CPR: "6501461234", DIAGNOSIS: "Demens" });
    const told = tellingOf(draftTo(activity, all), karla, now);
    expect([told.CPR, told.DIAGNOSIS, told.NAME]).toEqual([undefined, undefined, "Karla Vinter"]);
  });

  it("REF-6 is, when it is passed on, no more than the passing side was told, and the need in its own words", () => {
    const told = { NEED: "Glemmer sin medicin", DISTRICT: "Valby", NAME: "Karla Vinter" };
    const content = draftTo(healthUnit, { fields: ["NEED", "NAME", "CPR"], need: "Søger støtte i job" });
    expect(retellingOf(content, told)).toEqual({ NEED: "Søger støtte i job", NAME: "Karla Vinter" });
    expect(retellingOf({ ...content, level: 1 }, told)).toEqual({ NEED: "Søger støtte i job" });
    expect(
      retellingOf(draftTo(activity, { fields: personFields, need: null }), { ...told, CPR: "6501461234" }),
    ).toEqual({
      DISTRICT: "Valby",
      NAME: "Karla Vinter",
    });
  });

  it("REF-6 LAW-3 an association is told no field in which a CPR number stands, wherever it was written", () => {
    const told = { NEED: "Søger selskab", DISTRICT: "Valby 650146-1234", NAME: "Karla Vinter" };
    const fields = ["NEED", "NAME", "DISTRICT"] as const;
    expect(expectTellable(draftTo(activity, { fields }), told)).toEqual(
      refuse("INVALID_INPUT", { fields: [{ path: "fields.2", code: "CPR_IN_TEXT" }] }),
    );
    expect(expectTellable(draftTo(healthUnit, { fields }), told)).toEqual(accept(told));
  });
});
