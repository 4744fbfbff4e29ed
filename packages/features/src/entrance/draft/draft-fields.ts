import type { AnswerValue, FormAnswers } from "@indgang/domain/form";
import { readDraft, type DraftContent } from "@indgang/domain/pools/draft";
import type { ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { fromDraftAnswers } from "./draft-answer-inputs.ts";
import type { ApplicationDraftPartsFragment } from "./generated/draft.generated.ts";

const answered = "answers.";

/** A draft field by field, as it is saved and merged: a list is one field, each of its rows a text, and so is each answer: `answers.<key>`. */
export type DraftFields = {
  readonly title: string;
  readonly purpose: string;
  readonly budget: readonly string[];
  readonly goals: readonly string[];
  readonly otherFunding: readonly string[];
  readonly targetGroups: readonly string[];
  readonly participants: number | null;
  readonly volunteers: number | null;
  readonly [answer: `answers.${string}`]: FieldValue;
};

const listed = (rows: readonly object[]): readonly string[] => rows.map((row) => JSON.stringify(row));
const rowsIn = (texts: readonly string[]): readonly unknown[] => texts.map((text) => JSON.parse(text) as unknown);

/** What has parts (a period, a place) is one text in a list. No key of an option, and no file's id, begins like it. */
function fieldOf(answer: AnswerValue): FieldValue {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer)
    ? [JSON.stringify(answer)]
    : (answer as FieldValue);
}

/** An answer as it stands in its field. */
export function answerIn(value: FieldValue): unknown {
  const [first] = Array.isArray(value) ? (value as readonly string[]) : [];
  return first?.startsWith("{") ? (JSON.parse(first) as unknown) : value;
}

function fieldsOf(answers: FormAnswers): Pick<DraftFields, `answers.${string}`> {
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [`${answered}${key}`, fieldOf(answer)]));
}

/** The question whose answer a field is; null for a field of every application. */
export function questionOf(field: string): string | null {
  return field.startsWith(answered) ? field.slice(answered.length) : null;
}

/** The content as fields. */
export function toFields({ answers, ...content }: DraftContent): DraftFields {
  const { budget, goals, otherFunding } = content;
  return {
    ...content,
    budget: listed(budget),
    goals: listed(goals),
    otherFunding: listed(otherFunding),
    ...fieldsOf(answers),
  };
}

/** The fields as content. */
export function toContent(fields: DraftFields): DraftContent {
  const { budget, goals, otherFunding } = fields;
  const answers = Object.entries<FieldValue>(fields).flatMap(([field, value]) => {
    const question = questionOf(field);
    return question === null ? [] : [[question, answerIn(value)] as const];
  });
  return readDraft({
    ...fields,
    budget: rowsIn(budget),
    goals: rowsIn(goals),
    otherFunding: rowsIn(otherFunding),
    answers: Object.fromEntries(answers),
  });
}

/** What the server holds. */
export function toServerVersion(draft: ApplicationDraftPartsFragment): ServerVersion<DraftFields> {
  const { answers, ...content } = draft.content;
  return {
    version: draft.version,
    fields: toFields({ ...readDraft(content), answers: fromDraftAnswers(answers ?? []) }),
  };
}

/** The change of single parts of the content, as fields. Answers that were taken back stand there as null. */
export function changeOf(change: Partial<DraftContent>): Partial<DraftFields> {
  const { budget, goals, otherFunding, answers, ...plain } = change;
  return {
    ...plain,
    ...(budget ? { budget: listed(budget) } : {}),
    ...(goals ? { goals: listed(goals) } : {}),
    ...(otherFunding ? { otherFunding: listed(otherFunding) } : {}),
    ...(answers ? fieldsOf(answers) : {}),
  };
}
