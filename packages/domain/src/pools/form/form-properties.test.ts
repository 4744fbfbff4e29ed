import fc from "fast-check";
import { expect, it } from "vitest";
import { option, question, section } from "./form.fixture.ts";
import type { FormQuestion } from "./form.type.ts";
import { boundTypes, conditionOperators, questionTypes } from "./form.values.ts";
import { checkAnswers, checkForm, questionsOf, shownQuestions, type AnswerValue, type FormAnswers } from "./index.ts";

const keys = ["a", "b", "c", "d", "e"] as const;
const types = questionTypes.filter((type) => !boundTypes.includes(type));

const condition = fc.option(
  fc.record({
    question: fc.constantFrom(...keys),
    operator: fc.constantFrom(...conditionOperators),
    values: fc.subarray(["x", "y", "true", "false"]),
  }),
);
const questions: fc.Arbitrary<FormQuestion> = fc
  .record({
    key: fc.constantFrom(...keys),
    type: fc.constantFrom(...types),
    isRequired: fc.boolean(),
    isTakenOver: fc.boolean(),
    condition,
    min: fc.option(fc.integer({ min: -2, max: 5 })),
    max: fc.option(fc.integer({ min: -2, max: 5 })),
    options: fc.constantFrom([], [option("x"), option("y")]),
  })
  .map(({ key, type, ...more }) => question(key, type, { ...more, attachmentKind: type === "FILE" ? "PLAN" : null }));
const forms = fc
  .array(questions, { maxLength: 6 })
  .map((list) => ({ kind: "RENEWAL" as const, sections: [section("s", list)] }));
const answers = fc.dictionary(
  fc.constantFrom(...keys, "constructor", "nobody"),
  fc.oneof(fc.anything(), fc.constantFrom("x", "y", true, false, ["x"], 3, "2027-01-01")),
) as fc.Arbitrary<FormAnswers>;

it("POOL-6 no form and no answers, whatever they are, make a check throw; problems name questions that are seen", () => {
  fc.assert(
    fc.property(forms, answers, fc.constantFrom("DRAFT" as const, "SUBMIT" as const), (form, given, mode) => {
      checkForm(form);
      const { problems } = checkAnswers(form, given, mode);
      const seen = shownQuestions(form, given).map(({ question: { key } }) => key);
      for (const { path } of problems) expect(seen).toContain(path.split(".")[0]);
    }),
    { numRuns: 300 },
  );
});

it("POOL-6 what is hidden never blocks, and its answer is never kept", () => {
  fc.assert(
    fc.property(forms, answers, (form, given) => {
      const shown = new Set(shownQuestions(form, given).map(({ question: { key } }) => key));
      const hidden = questionsOf(form).filter(({ question: { key } }) => !shown.has(key));
      const without = Object.fromEntries(
        Object.entries(given).filter(([key]) => !hidden.some((one) => one.question.key === key)),
      );
      const checked = checkAnswers(form, given, "SUBMIT");
      expect(checkAnswers(form, without, "SUBMIT")).toEqual(checked);
      expect(Object.keys(checked.answers).every((key) => shown.has(key))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** An answer that a question takes, if its limits are those of a form without a fault. */
function goodAnswer({ type, min, max }: FormQuestion): AnswerValue {
  const number = Math.min(Math.max(min ?? 0, 1), max ?? 5);
  if (type === "CHOICE") return "x";
  if (type === "CHOICES") return ["x", "y"].slice(0, Math.max(min ?? 1, 1));
  if (type === "YES_NO") return true;
  if (type === "NUMBER" || type === "MONEY") return number;
  if (type === "DATE") return "2027-01-01";
  if (type === "PERIOD") return { from: "2027-01-01", to: "2027-01-01" } as never;
  if (type === "PLACE") return { street: "", postalCode: "2500", city: "Valby" };
  if (type === "FILE") return Array.from({ length: Math.max(min ?? 1, 1) }, (_, index) => `file-${index}`);
  return "x".repeat(number);
}

it("POOL-6 a form without a fault can be filled in and handed in", () => {
  const isSound = (form: Parameters<typeof checkForm>[0]): boolean =>
    checkForm(form).length === 0 &&
    // A question that takes nothing at all, and yet demands an answer, is the writer's own affair.
    questionsOf(form).every(({ question: { max, type } }) => max === null || max > 0 || type === "NUMBER");
  fc.assert(
    fc.property(forms.filter(isSound), (form) => {
      const given = Object.fromEntries(questionsOf(form).map(({ question: one }) => [one.key, goodAnswer(one)]));
      expect(checkAnswers(form, given, "SUBMIT").problems).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
