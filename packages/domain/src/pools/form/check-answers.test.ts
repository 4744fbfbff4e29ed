import { describe, expect, it } from "vitest";
import type { FormAnswers } from "./answer.type.ts";
import { draftOf, option, question, section } from "./form.fixture.ts";
import type { FormQuestion } from "./form.type.ts";
import { answersFromEarlier, checkAnswers, checkFilledIn, contentFromAnswers } from "./index.ts";

const formOf = (...questions: readonly FormQuestion[]) => ({ sections: [section("a", questions)] });
const told = (asked: FormQuestion, answer: FormAnswers[string], mode: "DRAFT" | "SUBMIT" = "SUBMIT") =>
  checkAnswers(formOf(asked), { a: answer }, mode).problems.map(({ path, code, limit }) =>
    [path, code, limit].join(" ").trim(),
  );

describe("answers", () => {
  it.each<[string, FormQuestion, FormAnswers[string], string]>([
    ["too long a text", question("a", "SHORT_TEXT", { max: 3 }), "fire", "a TOO_LONG 3"],
    ["too short a text", question("a", "LONG_TEXT", { min: 5 }), "fire", "a TOO_SHORT 5"],
    ["too small a number", question("a", "NUMBER", { min: 2 }), 1, "a TOO_SMALL 2"],
    ["too large a number", question("a", "NUMBER", { max: 2 }), 3, "a TOO_LARGE 2"],
    ["a negative amount", question("a", "MONEY"), -1, "a NEGATIVE"],
    ["too large an amount", question("a", "MONEY", { max: 10_000 }), 10_001, "a TOO_LARGE 10000"],
    ["too small an amount", question("a", "MONEY", { min: 10_000 }), 9_999, "a TOO_SMALL 10000"],
    ["an option that is not there", question("a", "CHOICE", { options: [option("x")] }), "y", "a UNKNOWN_VALUE"],
    ["too many", question("a", "CHOICES", { max: 1, options: [option("x"), option("y")] }), ["x", "y"], "a TOO_MANY 1"],
    ["a day that does not exist", question("a", "DATE"), "2027-02-30", "a NO_SUCH_DATE"],
    [
      "too early a day",
      question("a", "DATE", { earliest: "2027-01-01" as never }),
      "2026-12-31",
      "a TOO_EARLY 2027-01-01",
    ],
    ["too late a day", question("a", "DATE", { latest: "2027-01-01" as never }), "2027-01-02", "a TOO_LATE 2027-01-01"],
    [
      "a period that ends before it begins",
      question("a", "PERIOD"),
      { from: "2027-01-02", to: "2027-01-01" } as never,
      "a.to NOT_AFTER_START",
    ],
    ["half a period", question("a", "PERIOD"), { from: "2027-01-02", to: "" } as never, "a.to REQUIRED"],
    [
      "a place without a town",
      question("a", "PLACE"),
      { street: "Vej 1", postalCode: "2500", city: "" },
      "a.city REQUIRED",
    ],
    ["another shape", question("a", "NUMBER"), "to", "a OF_ANOTHER_TYPE"],
  ])("POOL-6 refuses %s", (_, asked, answer, problem) => {
    expect(told(asked, answer)).toEqual([problem]);
  });

  it("POOL-6 lets a draft be short of what is handed in, and demands what is required then", () => {
    expect(told(question("a", "LONG_TEXT", { min: 5 }), "fire", "DRAFT")).toEqual([]);
    expect(told(question("a", "DATE", { isRequired: true }), null, "DRAFT")).toEqual([]);
    expect(told(question("a", "DATE", { isRequired: true }), null)).toEqual(["a REQUIRED"]);
    expect(told(question("a", "YES_NO", { isRequired: true }), false)).toEqual([]);
  });

  it("POOL-6 drops what is hidden, and what hangs on it, however it was answered", () => {
    const when = (
      asked: string,
      operator: "IS" | "IS_NOT" | "ANSWERED" | "NOT_ANSWERED",
      values: readonly string[],
    ) => ({
      isRequired: true,
      condition: { question: asked, operator, values },
    });
    const form = formOf(
      question("paid", "YES_NO"),
      question("hours", "NUMBER", when("paid", "IS", ["true"])),
      question("why", "LONG_TEXT", when("hours", "ANSWERED", [])),
      question("unpaid", "LONG_TEXT", when("paid", "IS_NOT", ["true"])),
    );
    const check = (answers: FormAnswers) => checkAnswers(form, answers, "SUBMIT");
    expect(check({ paid: false, hours: 99, why: "x", unpaid: "Nej" })).toEqual({
      answers: { paid: false, unpaid: "Nej" },
      problems: [],
    });
    expect(check({ paid: true, unpaid: "Nej" }).problems).toEqual([{ path: "hours", code: "REQUIRED" }]);
    expect(check({ paid: true, hours: 8 }).problems).toEqual([{ path: "why", code: "REQUIRED" }]);
  });

  it("POOL-6 holds files against what was asked for, where they are known; on paper they come by themselves", () => {
    const asked = question("a", "FILE", {
      isRequired: true,
      attachmentKind: "PLAN",
      fileFormats: ["PDF"],
      maxMegabytes: 1,
    });
    const files = [
      { id: "good", format: "PDF", bytes: 1_000_000 },
      { id: "large", format: "PDF", bytes: 1_000_001 },
      { id: "picture", format: "IMAGE", bytes: 1 },
    ];
    const check = (ids: readonly string[]) => checkAnswers(formOf(asked), { a: ids }, "SUBMIT", { files }).problems;
    expect(check(["good"])).toEqual([]);
    expect(check(["large", "picture", "gone"]).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "a.0 TOO_LARGE",
      "a.1 OF_ANOTHER_TYPE",
      "a.2 UNKNOWN_VALUE",
    ]);
    expect(checkAnswers(formOf(asked), {}, "SUBMIT").problems).toEqual([{ path: "a", code: "REQUIRED" }]);
    expect(checkAnswers(formOf(asked), {}, "SUBMIT", { areFilesElsewhere: true }).problems).toEqual([]);
  });
});

const content = {
  title: "Cafédage",
  purpose: "Mod ensomhed",
  budget: [],
  goals: [{ text: "Flere", measure: "Tælles" }],
  otherFunding: [],
  targetGroups: ["ELDERLY" as const],
  participants: null,
  volunteers: 12,
};

it("POOL-6 an application's own fields answer what is bound to them, and decide what else is asked", () => {
  const onElderly = { question: "targetgroups", operator: "IS" as const, values: ["ELDERLY"] };
  const form = draftOf(question("a", "SHORT_TEXT", { isRequired: true, condition: onElderly }));
  const check = (answers: FormAnswers) => checkFilledIn({ form, content, answers, channel: "PAPER" }, "SUBMIT");
  expect(check({ nobody: 1 }).problems).toEqual([
    { path: "budget", code: "REQUIRED" },
    { path: "answers.a", code: "REQUIRED" },
    { path: "answers.nobody", code: "UNKNOWN_VALUE" },
  ]);
  expect(check({ a: "Svar", title: "En anden" }).answers).toEqual({ a: "Svar" });
});

it("POOL-7 a renewal begins with last year's answers to what it takes over, if it still takes them", () => {
  const before = draftOf(
    question("same", "SHORT_TEXT"),
    question("anew", "SHORT_TEXT"),
    question("turned", "SHORT_TEXT"),
    question("chosen", "CHOICE", { options: [option("x"), option("gone")] }),
    question("papers", "FILE"),
  );
  const sections = formOf(
    question("name", "SHORT_TEXT", { field: "title", isTakenOver: true }),
    question("same", "SHORT_TEXT", { isTakenOver: true }),
    question("anew", "SHORT_TEXT"),
    question("turned", "NUMBER", { isTakenOver: true }),
    question("chosen", "CHOICE", { options: [option("x"), option("y")], isTakenOver: true }),
    question("papers", "FILE", { isTakenOver: true }),
  );
  const now = { ...sections, kind: "RENEWAL" as const };
  const earlier = { title: "Cafédage", same: "Ja", anew: "Gammelt", turned: "8", chosen: "gone", papers: ["a"] };
  const taken = answersFromEarlier(now, before, earlier);
  expect(taken).toEqual({ name: "Cafédage", same: "Ja" });
  expect(contentFromAnswers(now, taken)).toEqual({ title: "Cafédage" });
  // POOL-6: a full form takes over whatever it still asks, but no files.
  const full = answersFromEarlier({ ...sections, kind: "FULL" }, before, earlier);
  expect(full).toEqual({ name: "Cafédage", same: "Ja", anew: "Gammelt" });
});
