import { targetGroups } from "../../associations/index.ts";
import type { AnswerValue } from "./answer.type.ts";
import type { FormQuestion } from "./form.type.ts";
import type { QuestionType } from "./form.values.ts";

/** Longest list or text that is looked at at all; what the form allows is less. */
const most = { entries: 100, text: 20_000 } as const;

type Reader = (found: unknown) => boolean;

const isText: Reader = (found) => typeof found === "string" && found.length <= most.text;
const isNumber: Reader = (found) => typeof found === "number" && Number.isFinite(found);
const isListOf =
  (isEntry: Reader): Reader =>
  (found) =>
    Array.isArray(found) && found.length <= most.entries && found.every(isEntry);
const hasParts =
  (parts: Readonly<Record<string, Reader>>): Reader =>
  (found) =>
    typeof found === "object" &&
    found !== null &&
    Object.entries(parts).every(([name, isPart]) => isPart((found as Readonly<Record<string, unknown>>)[name]));
const orNull =
  (isValue: Reader): Reader =>
  (found) =>
    found === null || isValue(found);

const readers: Record<QuestionType, Reader> = {
  SHORT_TEXT: isText,
  LONG_TEXT: isText,
  NUMBER: isNumber,
  MONEY: isNumber,
  CHOICE: isText,
  CHOICES: isListOf(isText),
  YES_NO: (found) => typeof found === "boolean",
  DATE: isText,
  PERIOD: hasParts({ from: isText, to: isText }),
  PLACE: hasParts({ street: isText, postalCode: isText, city: isText }),
  FILE: isListOf(isText),
  BUDGET_TABLE: isListOf(
    hasParts({ kind: isText, amount: (found) => typeof found === "number", note: orNull(isText) }),
  ),
  GOALS: isListOf(hasParts({ text: isText, measure: isText })),
  OTHER_FUNDING: isListOf(hasParts({ funder: isText, amount: (found) => typeof found === "number", state: isText })),
  TARGET_GROUPS: isListOf((found) => targetGroups.some((group) => group === found)),
  INFORMATION: () => false,
};

/** POOL-6: true when a value from outside has the shape of an answer to the question; whether it is a good one is checkAnswers' to say. */
export function isAnswerTo({ type }: Pick<FormQuestion, "type">, found: unknown): found is NonNullable<AnswerValue> {
  return readers[type](found);
}
