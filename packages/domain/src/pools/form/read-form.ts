import { readPlainDate, type PlainDate } from "../../kernel/index.ts";
import type { Condition, FormQuestion, FormSection, QuestionOption } from "./form.type.ts";
import {
  applicationFields,
  attachmentKinds,
  conditionOperators,
  fileFormats,
  formBounds,
  questionTypes,
} from "./form.values.ts";

type Found = Readonly<Record<string, unknown>>;

class Unreadable extends Error {}

/** POOL-6: sections as they were stored or sent, or null when they have not the shape of a form. What they say is checkForm's to judge. */
export function readSections(found: unknown): readonly FormSection[] | null {
  try {
    return entries(found, formBounds.sections, section);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

const section = (found: Found): FormSection => ({
  key: text(found["key"]),
  title: text(found["title"]),
  titleEn: textOrNull(found["titleEn"]),
  intro: textOrNull(found["intro"]),
  introEn: textOrNull(found["introEn"]),
  questions: entries(found["questions"], formBounds.questions, question),
});

const question = (found: Found): FormQuestion => ({
  key: text(found["key"]),
  type: oneOf(found["type"], questionTypes),
  field: isNothing(found["field"]) ? null : oneOf(found["field"], applicationFields),
  label: text(found["label"]),
  labelEn: textOrNull(found["labelEn"]),
  help: textOrNull(found["help"]),
  helpEn: textOrNull(found["helpEn"]),
  isRequired: yesOrNo(found["isRequired"]),
  isTakenOver: yesOrNo(found["isTakenOver"]),
  min: numberOrNull(found["min"]),
  max: numberOrNull(found["max"]),
  earliest: dateOrNull(found["earliest"]),
  latest: dateOrNull(found["latest"]),
  attachmentKind: isNothing(found["attachmentKind"]) ? null : oneOf(found["attachmentKind"], attachmentKinds),
  fileFormats: list(found["fileFormats"], fileFormats.length).map((one) => oneOf(one, fileFormats)),
  maxMegabytes: numberOrNull(found["maxMegabytes"]),
  options: entries(found["options"], formBounds.options, option),
  condition: isNothing(found["condition"]) ? null : condition(thing(found["condition"])),
});

const option = (found: Found): QuestionOption => ({
  key: text(found["key"]),
  label: text(found["label"]),
  labelEn: textOrNull(found["labelEn"]),
});

const condition = (found: Found): Condition => ({
  question: text(found["question"]),
  operator: oneOf(found["operator"], conditionOperators),
  values: list(found["values"], formBounds.options).map(text),
});

function thing(found: unknown): Found {
  if (typeof found !== "object" || found === null || Array.isArray(found)) throw new Unreadable();
  return found as Found;
}

function list(found: unknown, max: number): readonly unknown[] {
  if (!Array.isArray(found) || found.length > max) throw new Unreadable();
  return found;
}

function entries<Entry>(found: unknown, max: number, read: (found: Found) => Entry): readonly Entry[] {
  return list(found, max).map((one) => read(thing(one)));
}

function text(found: unknown): string {
  if (typeof found !== "string" || found.length > formBounds.help) throw new Unreadable();
  return found;
}

/** What is left out is as good as null. */
function isNothing(found: unknown): found is null | undefined {
  return found === null || found === undefined;
}

function textOrNull(found: unknown): string | null {
  return isNothing(found) ? null : text(found);
}

function numberOrNull(found: unknown): number | null {
  if (isNothing(found)) return null;
  if (typeof found !== "number" || !Number.isFinite(found)) throw new Unreadable();
  return found;
}

function dateOrNull(found: unknown): PlainDate | null {
  if (isNothing(found)) return null;
  const reading = readPlainDate(text(found));
  if (!reading.ok) throw new Unreadable();
  return reading.value;
}

function yesOrNo(found: unknown): boolean {
  if (typeof found !== "boolean") throw new Unreadable();
  return found;
}

function oneOf<Value extends string>(found: unknown, known: readonly Value[]): Value {
  const value = known.find((one) => one === found);
  if (value === undefined) throw new Unreadable();
  return value;
}
