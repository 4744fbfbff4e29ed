import {
  blankQuestion,
  questionsOf,
  readSections,
  type FormQuestion,
  type FormSection,
  type QuestionType,
} from "@indgang/domain/form";
import type { FieldValue, Fields } from "../../drafts/merge-versions.ts";

// A draft is saved and merged thing by thing: each heading and each question is one, and so is their order. What was removed is null.

type Head = Omit<FormSection, "questions">;

/** A form as flat fields: `order`, `section.<key>`, `question.<key>`. */
export function toFields(sections: readonly FormSection[]): Fields {
  const order: string[] = [];
  const fields: Record<string, FieldValue> = {};
  for (const { questions, ...head } of sections) {
    order.push(`section.${head.key}`);
    fields[`section.${head.key}`] = JSON.stringify(head);
    for (const question of questions) {
      order.push(`question.${question.key}`);
      fields[`question.${question.key}`] = JSON.stringify(question);
    }
  }
  return { ...fields, order };
}

/** The form that the fields come to. What another person added meanwhile, and the order does not know, stands last. */
export function fromFields(fields: Fields): readonly FormSection[] {
  const listed = Array.isArray(fields["order"]) ? (fields["order"] as readonly string[]) : [];
  const names = [...listed, ...Object.keys(fields).filter((name) => name !== "order" && !listed.includes(name))];
  const sections: { head: Head; questions: FormQuestion[] }[] = [];
  for (const name of new Set(names)) {
    const value = fields[name];
    if (typeof value !== "string") continue;
    if (name.startsWith("section.")) sections.push({ head: JSON.parse(value) as Head, questions: [] });
    else sections.at(-1)?.questions.push(JSON.parse(value) as FormQuestion);
  }
  return readSections(sections.map(({ head, questions }) => ({ ...head, questions }))) ?? [];
}

/** What turns one form into another, as a change of the fields. */
export function fieldChange(before: readonly FormSection[], after: readonly FormSection[]): Fields {
  const [old, next] = [toFields(before), toFields(after)];
  const gone = Object.keys(old).filter((name) => !(name in next));
  return { ...next, ...Object.fromEntries(gone.map((name) => [name, null])) };
}

/** A new key, small letters and digits, that nobody else comes upon. */
export function newKey(kind: "section" | "q" | "o"): string {
  return `${kind}_${crypto.randomUUID().slice(0, 8)}`;
}

export function newSection(): FormSection {
  return { key: newKey("section"), title: "", titleEn: null, intro: null, introEn: null, questions: [] };
}

/** A question of a type, with what the type cannot do without. */
export function newQuestion(type: QuestionType): FormQuestion {
  const isOfOptions = type === "CHOICE" || type === "CHOICES";
  return {
    ...blankQuestion(newKey("q"), type),
    attachmentKind: type === "FILE" ? "OTHER" : null,
    maxMegabytes: type === "FILE" ? 10 : null,
    options: isOfOptions ? [newOption(), newOption()] : [],
  };
}

export function newOption() {
  return { key: newKey("o"), label: "", labelEn: null };
}

/** One question with another in its place; null removes it. */
export function withQuestion(
  sections: readonly FormSection[],
  key: string,
  question: FormQuestion | null,
): readonly FormSection[] {
  return sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((one) => (one.key === key ? (question === null ? [] : [question]) : [one])),
  }));
}

/** A question one place up or down; past the end of its section it goes over into the next. The same form when there is no place. */
export function moveQuestion(sections: readonly FormSection[], key: string, step: -1 | 1): readonly FormSection[] {
  const place = sections.findIndex(({ questions }) => questions.some((one) => one.key === key));
  const section = sections[place];
  const index = section?.questions.findIndex((one) => one.key === key) ?? -1;
  const question = section?.questions[index];
  if (section === undefined || question === undefined) return sections;
  const to = index + step;
  if (to >= 0 && to < section.questions.length) {
    const questions = section.questions.toSpliced(index, 1).toSpliced(to, 0, question);
    return sections.with(place, { ...section, questions });
  }
  const next = sections[place + step];
  if (next === undefined) return sections;
  const taken = sections.with(place, { ...section, questions: section.questions.toSpliced(index, 1) });
  const questions = step === 1 ? [question, ...next.questions] : [...next.questions, question];
  return taken.with(place + step, { ...next, questions });
}

/** A section one place up or down, with all that is in it. */
export function moveSection(sections: readonly FormSection[], index: number, step: -1 | 1): readonly FormSection[] {
  const section = sections[index];
  if (section === undefined || sections[index + step] === undefined) return sections;
  return sections.toSpliced(index, 1).toSpliced(index + step, 0, section);
}

/** The questions that stand before one: those that it may hang on. */
export function questionsBefore(sections: readonly FormSection[], key: string): readonly FormQuestion[] {
  const all = questionsOf({ sections }).map(({ question }) => question);
  return all.slice(
    0,
    all.findIndex((one) => one.key === key),
  );
}
