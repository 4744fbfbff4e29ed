import { describe, expect, it } from "vitest";
import { asId, plainDate } from "../../kernel/index.ts";
import { decisionOutcomes } from "../decision/decision.type.ts";
import { accepted, as, caseworker, leader, otherCaseworker, pool, refusalOf, serviceDesk } from "../pool.fixture.ts";
import {
  defaultWording,
  draftLetter,
  fieldsIn,
  fillFields,
  letterFields,
  letterProblems,
  letterValues,
  mayKeepLetterTemplates,
  noOtherAuthority,
  saveLetterTemplate,
  wordingOn,
  wordingProblems,
} from "./index.ts";
import { drafting, facts, reason, template } from "./letter.fixture.ts";

describe("fields", () => {
  it("POOL-10 fills every field of the closed list from the case, and never reads a value for fields", () => {
    const values = letterValues({ ...facts, association: "{{beløb}}" });
    const filled = fillFields(letterFields.map((field) => `{{${field}}}`).join("\n"), values);
    expect(filled).not.toMatch(/\{\{/u);
    for (const part of [
      "{beløb}",
      "SOC-2026-0001",
      "74.073,00 kr.",
      "0,00 kr.",
      reason,
      noOtherAuthority,
      "5. oktober 2026",
    ])
      expect(filled).toContain(part);
    expect(fillFields("I får {{beløb}}. {{beløb}}!", values)).toBe("I får 0,00 kr. 0,00 kr.!");
    expect(fieldsIn("{{ Søgt  beløb }} {{pris}} {{forening}} {{forening}}")).toEqual(["søgt beløb", "forening"]);
  });

  it("POOL-10 names an unknown field, a field that is not ended, and where they stand", () => {
    const text = "Kære {{forening}}\n\nI får {{pris}} og {{beløb\n{{begrundelse}} {{klagevejledning}}";
    expect(wordingProblems("PART", { title: "Til }}", text })).toEqual([
      { path: "title.line.1", code: "UNKNOWN_FIELD", limit: "}}" },
      { path: "text.line.3", code: "UNKNOWN_FIELD", limit: "{{pris}}" },
      { path: "text.line.3", code: "UNKNOWN_FIELD", limit: "{{" },
    ]);
  });
});

describe("templates", () => {
  it("LAW-1 POOL-10 of a part and a rejection tell the reason, and that no other authority can hear it", () => {
    const wording = { title: "Brev", text: "Kære {{forening}}" };
    const missing = ["{{begrundelse}}", "{{klagevejledning}}"].map((limit) => ({
      path: "text",
      code: "FIELD_MISSING",
      limit,
    }));
    expect(wordingProblems("FULL", wording)).toEqual([]);
    expect(wordingProblems("PART", wording)).toEqual(missing);
    expect(wordingProblems("REJECTED", wording)).toEqual(missing);
  });

  it("POOL-10 the general wording makes a letter of every outcome at once, with nothing to correct", () => {
    for (const outcome of decisionOutcomes) {
      expect(wordingProblems(outcome, defaultWording[outcome])).toEqual([]);
      const decided = { ...facts, decision: { ...facts.decision, outcome } };
      const letter = accepted(draftLetter({ ...drafting, facts: decided }, { replacesId: null }, as(caseworker)));
      expect(letterProblems(letter, decided)).toEqual([]);
      expect(letter.text.includes(reason)).toBe(outcome !== "FULL");
    }
  });

  it("POOL-17 hold from their day until a later one takes over, each for its pool and outcome", () => {
    const later = { ...template, validFrom: plainDate("2026-11-01"), title: "Senere" };
    const titleOn = (day: string, outcome: "PART" | "REJECTED" = "REJECTED") =>
      wordingOn([later, template], { poolId: pool.id, outcome }, plainDate(day)).title;
    expect([titleOn("2026-09-30"), titleOn("2026-10-01"), titleOn("2026-10-31"), titleOn("2026-11-01")]).toEqual([
      defaultWording.REJECTED.title,
      template.title,
      template.title,
      "Senere",
    ]);
    expect(titleOn("2026-11-01", "PART")).toBe(defaultWording.PART.title);
  });

  it("POOL-1 POOL-17 are kept by a leader of the pool's administration, from today on", () => {
    const input = {
      outcome: "FULL",
      validFrom: plainDate("2026-10-05"),
      version: 0,
      title: " Ja ",
      text: "{{beløb}}",
    } as const;
    const state = { pool, template: null, newId: asId<"LetterTemplate">("t2") };
    expect(accepted(saveLetterTemplate(state, input, as(leader)))).toMatchObject({ id: "t2", version: 1, title: "Ja" });
    expect(accepted(saveLetterTemplate({ ...state, template }, { ...input, version: 3 }, as(leader)))).toMatchObject({
      id: "t1",
      version: 4,
      text: "{{beløb}}",
    });
    const code = (other: object, by = leader) =>
      refusalOf(saveLetterTemplate(state, { ...input, ...other }, as(by))).code;
    expect(code({ validFrom: plainDate("2026-10-04") })).toBe("INVALID_INPUT");
    expect(code({ version: 1 })).toBe("STALE_VERSION");
    expect(code({}, caseworker)).toBe("NOT_ALLOWED");
    expect(code({}, otherCaseworker)).toBe("NOT_FOUND");
    expect([leader, caseworker, serviceDesk].map((who) => mayKeepLetterTemplates(who, pool))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
