import { blankQuestion, demandedFields, typeOfField, type FormQuestion, type FormSection } from "@indgang/domain/form";
import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";

/** A question with nothing but its key and type, and what is said beside. */
export function question(key: string, type: FormQuestion["type"], more: Partial<FormQuestion> = {}): FormQuestion {
  return { ...blankQuestion(key, type), label: `Spørgsmål ${key}`, ...more };
}

/** A form that asks what POOL-6 demands, and these questions. */
export function formOf(...questions: readonly FormQuestion[]): readonly FormSection[] {
  const demanded = demandedFields.map((field) =>
    question(field.toLowerCase(), typeOfField[field], { field, isRequired: true }),
  );
  const head = { titleEn: null, intro: null, introEn: null };
  return [{ key: "all", title: "Ansøgningen", ...head, questions: [...demanded, ...questions] }];
}

/** Puts a form of Social's pool there, in the place of the draft that there may be; published, and in force before every round opens. */
export async function insertForm(owner: Owner, n: number, state: "DRAFT" | "PUBLISHED"): Promise<void> {
  await owner.query("UPDATE pool_form SET state = 'WITHDRAWN' WHERE state = 'DRAFT'");
  const at = state === "DRAFT" ? null : "2027-01-01T00:00:00Z";
  await insert(owner, "pool_form", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: id("form", n),
      version: 1,
      pool_id: id("pool", 1),
      kind: "FULL",
      state,
      number: state === "DRAFT" ? null : n,
      published_at: at,
      valid_from: at,
      sections: formOf(),
    },
  ]);
}
