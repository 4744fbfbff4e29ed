import { cprIn, listBounds, optionalText, problem, type Problems } from "../../kernel/index.ts";
import type { AnswerValue, FormAnswers, PeriodAnswer, PlaceAnswer } from "../form/answer.type.ts";
import { formBounds } from "../form/form.values.ts";

const keyForm = /^[a-z][a-z0-9_]{0,39}$/u;

/** POOL-6: bounds of what a draft holds of answers, whatever its form asks: how many, entries of one, and characters of all together as they are kept. */
export const answerBounds = { count: formBounds.sections * formBounds.questions, entries: 100, all: 100_000 } as const;

type Found = Readonly<Record<string, unknown>>;

const isText = (found: unknown): found is string => typeof found === "string";
const hasTexts = (found: Found, names: readonly string[]): boolean => names.every((name) => isText(found[name]));

/** POOL-6: answers as they were kept. What is no answer to any question is left out; whether it answers its own is asked when it is handed in. */
export function readDraftAnswers(kept: unknown): FormAnswers {
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, found]): [string, AnswerValue][] => {
      const answer = keyForm.test(key) ? answerIn(found) : null;
      return answer === null ? [] : [[key, answer]];
    }),
  );
}

function answerIn(found: unknown): AnswerValue {
  if (isText(found) || typeof found === "boolean") return found;
  if (typeof found === "number") return Number.isFinite(found) ? found : null;
  if (Array.isArray(found)) return found.every(isText) ? found : null;
  if (typeof found !== "object" || found === null) return null;
  const parts = found as Found;
  if (hasTexts(parts, ["from", "to"])) return { from: parts["from"], to: parts["to"] } as PeriodAnswer;
  if (!hasTexts(parts, ["street", "postalCode", "city"])) return null;
  return { street: parts["street"], postalCode: parts["postalCode"], city: parts["city"] } as PlaceAnswer;
}

/** POOL-6: what no draft may hold of answers: each at `answers.<key>`, TOO_MANY and TOO_LARGE (characters) at `answers`. */
export function answerProblems(answers: FormAnswers): Problems {
  const entries = Object.entries(answers);
  return [
    ...listBounds("answers", entries, { min: 0, max: answerBounds.count }),
    ...(JSON.stringify(answers).length > answerBounds.all ? problem("answers", "TOO_LARGE", answerBounds.all) : []),
    ...entries.slice(0, answerBounds.count).flatMap(([key, answer]): Problems => {
      if (!keyForm.test(key)) return problem("answers", "UNKNOWN_VALUE");
      const path = `answers.${key}`;
      return [
        ...(Array.isArray(answer) ? listBounds(path, answer, { min: 0, max: answerBounds.entries }) : []),
        ...textsOf(answer, path).flatMap(([at, text]) => optionalText(at, text, { max: formBounds.longText })),
      ];
    }),
  ];
}

/** LAW-3: CPR_IN_TEXT at each answer that holds a person's number. */
export function answerCprProblems(answers: FormAnswers): Problems {
  return Object.entries(answers).flatMap(([key, answer]) =>
    textsOf(answer, `answers.${key}`).flatMap(([at, text]) => cprIn(at, text)),
  );
}

/** Every text of an answer with its place: `answers.place.city`. */
function textsOf(answer: AnswerValue, path: string): readonly (readonly [string, string])[] {
  if (isText(answer)) return [[path, answer]];
  if (typeof answer !== "object" || answer === null) return [];
  if (Array.isArray(answer)) return answer.filter(isText).map((text) => [path, text] as const);
  return Object.entries(answer).flatMap(([part, text]) => (isText(text) ? [[`${path}.${part}`, text] as const] : []));
}
