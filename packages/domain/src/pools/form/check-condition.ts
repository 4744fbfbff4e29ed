import { targetGroups } from "../../associations/index.ts";
import { oneOf, problem, type Problems } from "../../kernel/index.ts";
import type { PlacedQuestion } from "./form-questions.ts";
import type { FormQuestion } from "./form.type.ts";
import { comparableTypes } from "./form.values.ts";

/** POOL-6: which values a condition may ask for: keys of options, target groups, or `true` and `false`. */
export function valuesToCompare({ type, options }: Pick<FormQuestion, "type" | "options">): readonly string[] {
  if (type === "YES_NO") return ["true", "false"];
  return type === "TARGET_GROUPS" ? targetGroups : options.map(({ key }) => key);
}

/** POOL-6: a condition asks a question that stands before its own, and for values that it can have. So nothing is circular. */
export function conditionProblems(
  { question, path }: PlacedQuestion,
  before: readonly PlacedQuestion[],
  all: readonly PlacedQuestion[],
): Problems {
  const { condition } = question;
  if (condition === null) return [];
  const place = `${path}.condition`;
  const asked = before.find((one) => one.question.key === condition.question)?.question;
  if (asked === undefined) {
    const isLater = all.some((one) => one.question.key === condition.question);
    return problem(place, isLater ? "NOT_EARLIER" : "UNKNOWN_VALUE");
  }
  if (asked.type === "INFORMATION") return problem(place, "OF_ANOTHER_TYPE");
  if (condition.operator === "ANSWERED" || condition.operator === "NOT_ANSWERED") return [];
  if (!comparableTypes.includes(asked.type)) return problem(place, "OF_ANOTHER_TYPE");
  if (condition.values.length === 0) return problem(`${place}.values`, "TOO_FEW", 1);
  return condition.values.flatMap((value) => oneOf(`${place}.values`, value, valuesToCompare(asked))).slice(0, 1);
}
