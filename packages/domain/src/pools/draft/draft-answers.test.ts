import { describe, expect, it } from "vitest";
import type { Instant } from "../../kernel/index.ts";
import { draftOf, option, question } from "../form/form.fixture.ts";
import type { FormAnswers, PeriodAnswer } from "../form/answer.type.ts";
import { beginDraft } from "./begin-draft.ts";
import { checkDraft } from "./check-draft.ts";
import { draftEndsAt } from "./closed-draft.ts";
import { draftProblems } from "./draft-content.ts";
import { beginState, chair, whole } from "./draft.fixture.ts";
import { contentOfDraft } from "./draft-content.ts";
import { emptyDraft, readDraft } from "./read-draft.ts";

const form = draftOf(
  question("rooms", "YES_NO", { isRequired: true }),
  question("address", "PLACE", {
    isRequired: true,
    condition: { question: "rooms", operator: "IS", values: ["true"] },
  }),
  question("statutes", "FILE", { isRequired: true, fileFormats: ["PDF"], max: 1 }),
  question("why", "LONG_TEXT", { max: 40 }),
  question("chosen", "CHOICE", { options: [option("x")] }),
);
const statutes = { id: "f", format: "PDF", bytes: 1_000 };
const content = contentOfDraft(whole);
const check = (answers: FormAnswers, files = [statutes]) =>
  checkDraft({ content, answers, form, files, channel: "DIGITAL" });
const told = (answers: FormAnswers, files?: never[]) =>
  check(answers, files).problems.map(({ path, code }) => `${path} ${code}`);
const place = { street: "Vej 1", postalCode: "2200", city: "København N" };

describe("answers in a draft", () => {
  it("POOL-6 what a question that is seen demands has to be there, what a hidden one asked is left out", () => {
    expect(told({})).toEqual(["answers.rooms REQUIRED", "answers.statutes REQUIRED"]);
    expect(told({ rooms: true, statutes: ["f"] })).toEqual(["answers.address REQUIRED"]);
    expect(check({ rooms: true, address: place, statutes: ["f"] })).toEqual({
      answers: { rooms: true, address: place, statutes: ["f"] },
      problems: [],
    });
    expect(check({ rooms: false, address: place, statutes: ["f"], gone: "?" })).toEqual({
      answers: { rooms: false, statutes: ["f"] },
      problems: [],
    });
  });

  it("POOL-6 a file that was taken off answers nothing, and one of another kind is told", () => {
    expect(told({ rooms: false, statutes: ["f"] }, [])).toEqual(["answers.statutes REQUIRED"]);
    const picture = [{ ...statutes, format: "IMAGE" }];
    expect(check({ rooms: false, statutes: ["f"] }, picture).problems).toMatchObject([
      { path: "answers.statutes.0", code: "OF_ANOTHER_TYPE" },
    ]);
  });

  it("LAW-3 no CPR number comes in by an answer", () => {
    const rest = { rooms: true, statutes: ["f"], address: { ...place, street: "c/o 010170-1234" } };
    expect(told({ ...rest, why: "Til 010170-1234" })).toEqual([
      "answers.address.street CPR_IN_TEXT",
      "answers.why CPR_IN_TEXT",
    ]);
  });

  it("POOL-6 a draft holds any answer, up to its bounds, and loses none that is one", () => {
    const answers = {
      why: "x".repeat(41),
      chosen: "gone",
      address: place,
      period: { from: "2027-01-01", to: "" } as PeriodAnswer,
    };
    expect(readDraft({ answers: { ...answers, "No key": "?", thing: { a: 1 }, list: [1] } }).answers).toEqual(answers);
    const problems = (given: FormAnswers) => draftProblems({ ...emptyDraft((list) => list), answers: given });
    expect(problems(answers)).toEqual([]);
    expect(problems({ why: "x".repeat(10_001) })).toMatchObject([{ path: "answers.why", code: "TOO_LONG" }]);
    const much = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`q${index}`, "x".repeat(9_500)]));
    expect(problems(much)).toMatchObject([{ path: "answers", code: "TOO_LARGE" }]);
  });

  it("POOL-6 a draft begins with the earlier answers to what is still asked, those that hang on a field too", () => {
    const ofElderly = { question: "targetgroups", operator: "IS" as const, values: ["ELDERLY"] };
    const asked = draftOf(
      question("why", "LONG_TEXT"),
      question("home", "SHORT_TEXT", { condition: ofElderly }),
      question("statutes", "FILE"),
    );
    const earlier = {
      ...whole,
      caseNumber: "SOC-2025-0001",
      form: asked,
      answers: { why: "Fordi", home: "Lærkehuset", statutes: ["f"] },
    };
    const begun = beginDraft({ ...beginState, form: asked, earlier }, { viewer: chair, now: beginState.round.opensAt });
    expect(begun).toMatchObject({ value: { content: { answers: { why: "Fordi", home: "Lærkehuset" } } } });
    expect(beginDraft({ ...beginState, earlier }, { viewer: chair, now: beginState.round.opensAt })).toMatchObject({
      value: { content: { answers: {} } },
    });
  });

  it("LAW-8 what was never handed in ends so many days after the deadline", () => {
    expect(draftEndsAt({ deadlineAt: "2026-10-31T22:59:59.999Z" as Instant }, 90)).toBe("2027-01-29T22:59:59.999Z");
  });
});
