import type { ParsedFieldProps } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { fieldId, type FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults, type FormFaults } from "../../refusals/use-form-faults.ts";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";

const form = "registration";
const rowWords = { budget: "budgetRow", goals: "goalRow", otherFunding: "fundingRow" } as const;

function isRowList(name: string | undefined): name is keyof typeof rowWords {
  return name !== undefined && name in rowWords;
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
 * Ties faults to the registration's fields. A field in a row is named with its row: "Budgetpost 2: Beløb".
 * What cannot be read is told by the field in its own words, and so by the summary once the person has asked.
 */
export function useRegistrationFaults(faults: readonly FieldFault[], isAsked: boolean): RegistrationFaults {
  const names = useWords(registrationFieldWords);
  const words = useWords(registrationWords);
  const known = Object.keys(registrationFieldWords.messages) as (keyof typeof registrationFieldWords.messages)[];
  const label = (path: string): string => {
    const parts = path.split(".");
    const last = parts.findLast((part) => !/^\d+$/u.test(part));
    const name = names(known.find((one) => one === last) ?? "title");
    const [list, row] = parts;
    return isRowList(list) && row !== undefined ? `${words(rowWords[list], { row: Number(row) + 1 })}: ${name}` : name;
  };
  const unread = useUnreadFields();
  const placed = faults.map((fault) => ({ ...fault, path: place(fault.path) }));
  const { problems, field } = useFormFaults(
    form,
    placed,
    label,
    (path) => path.endsWith("amount") || path === "budget",
  );
  const own = new Map(
    unread.fields.map(({ path, words: said }) => [fieldId(form, path), `${label(path)}: ${said}`] as const),
  );
  const told = problems.map((problem) => ({ ...problem, message: own.get(problem.fieldId ?? "") ?? problem.message }));
  const untold = [...own].filter(([id]) => !problems.some(({ fieldId: one }) => one === id));
  return {
    problems: isAsked ? [...told, ...untold.map(([id, message]) => ({ fieldId: id, message }))] : told,
    field,
    parsedField: (path) => ({ ...field(path), onProblem: unread.tell(path) }),
    isUnread: own.size > 0,
  };
}
