import type { FieldProblem, OnProblem } from "@indgang/components";
import { questionsOf, type FormContent } from "@indgang/domain/form";
import { useLanguage, useWords, type Language } from "@indgang/shell";
import { fieldId, summaryText, type FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { fillWords } from "./fill-words.ts";
import { labelIn } from "./in-language.ts";

export interface AnswerFaults {
  /** For the error summary: "Budgetpost 2: Beløb skal …". */
  readonly problems: readonly FieldProblem[];
  readonly field: (path: string) => { readonly id: string; readonly errorMessage: string | undefined };
  /** As `field`, for one whose text stands for an amount, a number or a day. */
  readonly parsedField: (path: string) => ReturnType<AnswerFaults["field"]> & { readonly onProblem: OnProblem };
  /** There is text in a field that is no amount, number or day. */
  readonly isUnread: boolean;
}

const rowWords = { BUDGET_TABLE: "budgetRow", GOALS: "goalRow", OTHER_FUNDING: "fundingRow" } as const;
const partNames = [
  "from",
  "to",
  "street",
  "postalCode",
  "city",
  "kind",
  "amount",
  "note",
  "text",
  "measure",
  "funder",
  "state",
] as const;

/**
 * Ties problems of answers to a form's fields. Paths begin with the key of a question, as checkAnswers gives them. `prefix` keeps the fields of two
 * forms on one page apart. What cannot be read is told by the field itself, and by the summary once `isAsked`.
 */
export function useAnswerFaults(
  form: Pick<FormContent, "sections">,
  faults: readonly FieldFault[],
  {
    prefix = "answers",
    isAsked = false,
    inLanguage,
  }: {
    readonly prefix?: string;
    readonly isAsked?: boolean;
    readonly inLanguage?: Language;
  } = {},
): AnswerFaults {
  const words = useWords(fillWords);
  const own = useLanguage().language;
  const language = inLanguage ?? own;
  const unread = useUnreadFields();
  const questionAt = (path: string) =>
    questionsOf(form).find(({ question: { key } }) => key === path.split(".")[0])?.question;
  const label = (path: string): string => {
    const last = path.split(".").at(-1);
    const part = path.includes(".") ? partNames.find((one) => one === last) : undefined;
    const question = questionAt(path);
    return part ? words(part) : question ? labelIn(language, question) : path;
  };
  const row = (path: string): string | undefined => {
    const question = questionAt(path);
    const [, index] = path.split(".");
    if (question === undefined || index === undefined) return undefined;
    const { type } = question;
    if (/^\d+$/u.test(index) && type in rowWords)
      return words(rowWords[type as keyof typeof rowWords], { row: Number(index) + 1 });
    return labelIn(language, question);
  };
  const isMoney = (path: string): boolean => path.endsWith(".amount") || questionAt(path)?.type === "MONEY";
  const { problems, field } = useFormFaults(prefix, faults, label, isMoney, { row });
  const unreadTexts = unread.fields.map(({ path, words: said }) => ({
    fieldId: fieldId(prefix, path),
    message: summaryText(path, said, { label, row }),
  }));
  const told = problems.filter((problem) => !unreadTexts.some((one) => one.fieldId === problem.fieldId));
  return {
    problems: isAsked ? [...told, ...unreadTexts] : told,
    field,
    parsedField: (path) => ({ ...field(path), onProblem: unread.tell(path) }),
    isUnread: unreadTexts.length > 0,
  };
}
