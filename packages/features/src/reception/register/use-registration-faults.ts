import type { ParsedFieldProps } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { fieldId, summaryText, type FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults, type FormFaults } from "../../refusals/use-form-faults.ts";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { registrationFieldWords, registrationWords, tooFewWords } from "./registration-words.ts";

const form = "registration";
const rowWords = { budget: "budgetRow", goals: "goalRow", otherFunding: "fundingRow" } as const;

function isRowList(name: string | undefined): name is keyof typeof rowWords {
  return name !== undefined && name in rowWords;
}

function isCounted(path: string): path is keyof typeof tooFewWords.messages {
  return path in tooFewWords.messages;
}

/** `targetGroups.3` and `receivedAt` have no control of their own. */
function place(path: string): string {
  if (path.startsWith("targetGroups")) return "targetGroups";
  return path === "receivedAt" ? "receivedOn" : path;
}

export interface RegistrationFaults extends FormFaults {
  /** As `field`, for a field whose text stands for an amount, a number or a date. */
  readonly parsedField: (path: string) => ReturnType<FormFaults["field"]> & Required<ParsedFieldProps>;
  /** There is text in a field that is no amount, number or date. */
  readonly isUnread: boolean;
}

/**
 * Ties faults to the registration's fields. In the summary a field in a row is named with its row: "Budgetpost 2: Beløb".
 * What cannot be read is told by the field in its own words, and so by the summary once the person has asked.
 */
export function useRegistrationFaults(faults: readonly FieldFault[], isAsked: boolean): RegistrationFaults {
  const names = useWords(registrationFieldWords);
  const words = useWords(registrationWords);
  const tooFew = useWords(tooFewWords);
  const known = Object.keys(registrationFieldWords.messages) as (keyof typeof registrationFieldWords.messages)[];
  const label = (path: string): string => {
    const last = path.split(".").findLast((part) => !/^\d+$/u.test(part));
    return names(known.find((one) => one === last) ?? "title");
  };
  const row = (path: string): string | undefined => {
    const [list, number] = path.split(".");
    return isRowList(list) && number !== undefined ? words(rowWords[list], { row: Number(number) + 1 }) : undefined;
  };
  const own = ({ path, code }: FieldFault): string | undefined =>
    code === "TOO_FEW" && isCounted(path) ? tooFew(path) : undefined;
  const unread = useUnreadFields();
  const placed = faults.map((fault) => ({ ...fault, path: place(fault.path) }));
  const { problems, field } = useFormFaults(
    form,
    placed,
    label,
    (path) => path.endsWith("amount") || path === "budget",
    { row, own },
  );
  const unreadTexts = new Map(
    unread.fields.map(
      ({ path, words: said }) => [fieldId(form, path), summaryText(path, said, { label, row })] as const,
    ),
  );
  const told = problems.map((problem) => ({
    ...problem,
    message: unreadTexts.get(problem.fieldId ?? "") ?? problem.message,
  }));
  const untold = [...unreadTexts].filter(([id]) => !problems.some(({ fieldId: one }) => one === id));
  return {
    problems: isAsked ? [...told, ...untold.map(([id, message]) => ({ fieldId: id, message }))] : told,
    field,
    parsedField: (path) => ({ ...field(path), onProblem: unread.tell(path) }),
    isUnread: unreadTexts.size > 0,
  };
}
