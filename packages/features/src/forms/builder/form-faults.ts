import { checkForm, questionsOf, type FormContent, type FormQuestion } from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import { fieldId, type FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { labelIn, titleIn } from "../fill/in-language.ts";
import { applicationFieldWords } from "../terms/form-terms.ts";
import { builderWords, questionPartWords } from "./builder-words.ts";

/** A fault of a form: what it is, and where the builder has to go to mend it. */
export interface PlacedFault {
  readonly message: string;
  readonly fieldId: string;
  /** The question or section that has to be open. */
  readonly opens: string | null;
}

type Part = keyof typeof questionPartWords.messages;

function partOf(path: string): Part {
  const last = path.split(".").findLast((part) => !/^\d+$/u.test(part)) ?? "label";
  return last in questionPartWords.messages ? (last as Part) : "label";
}

/** What is wrong with a form as it stands, in words, each with its place (POOL-6). */
export function useBuilderFaults(form: FormContent) {
  const words = useWords(builderWords);
  const parts = useWords(questionPartWords);
  const fields = useWords(applicationFieldWords);
  const { language } = useLanguage();
  const questions = questionsOf(form);
  const faults: readonly FieldFault[] = checkForm(form).map((fault) =>
    fault.code === "FIELD_NOT_ASKED" ? { ...fault, limit: fields((fault.limit ?? "title") as "title") } : fault,
  );
  const questionAt = (path: string): FormQuestion | undefined =>
    questions.find((one) => path.startsWith(`${one.path}.`))?.question;
  const sectionAt = (path: string) => form.sections[Number(path.split(".")[1] ?? Number.NaN)];
  const row = (path: string): string | undefined => {
    const question = questionAt(path);
    if (question) return labelIn(language, question) || words("unnamed");
    const section = sectionAt(path);
    return section ? titleIn(language, section) || words("unnamed") : undefined;
  };
  const isMoney = (path: string): boolean => questionAt(path)?.type === "MONEY" && /\.(min|max)$/u.test(path);
  const { problems, field } = useFormFaults("builder", faults, (path) => parts(partOf(path)), isMoney, { row });
  const placed = problems.map(({ message }, index): PlacedFault => {
    const path = faults[index]?.path ?? "sections";
    return {
      message,
      fieldId: fieldId("builder", path),
      opens: questionAt(path)?.key ?? sectionAt(path)?.key ?? null,
    };
  });
  return { faults: placed, field };
}

export type BuilderField = ReturnType<typeof useBuilderFaults>["field"];
