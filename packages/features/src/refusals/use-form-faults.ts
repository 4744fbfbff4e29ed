import { readPlainDate } from "@indgang/domain/kernel";
import type { FieldProblem } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { faultText, fieldId, toProblems, type FieldFault, type FieldWordsOf } from "./field-problems.ts";
import { amountWords, fieldWords, unknownFieldWords } from "./field-words.ts";

export interface FormFaults {
  /** For the error summary. */
  readonly problems: readonly FieldProblem[];
  /** Id and error text of the field of a path, to spread on its component. */
  readonly field: (path: string) => { readonly id: string; readonly errorMessage: string | undefined };
}

type FieldPlaces = Partial<Pick<FieldWordsOf, "row" | "own">>;

/** Ties faults to a form's fields. `label` names a path's field; `isMoney` tells whose bounds are amounts. */
export function useFormFaults(
  form: string,
  faults: readonly FieldFault[],
  label: (path: string) => string,
  isMoney: (path: string) => boolean,
  { row = () => undefined, own = () => undefined }: FieldPlaces = {},
): FormFaults {
  const known = useWords(fieldWords);
  const unknown = useWords(unknownFieldWords);
  const amounts = useWords(amountWords);
  const { date, money } = useFormats();
  const words: FieldWordsOf = {
    known,
    unknown: (values) => unknown("wrong", values),
    label,
    row,
    own: (fault) =>
      own(fault) ?? (fault.code === "NOT_A_NUMBER" && isMoney(fault.path) ? amounts("notAnAmount") : undefined),
    limit: ({ path, limit }) => {
      if (limit == null) return "";
      if (isMoney(path)) return money(Number(limit));
      return readPlainDate(limit).ok ? date(limit) : limit;
    },
  };
  return {
    problems: toProblems(form, faults, words),
    field: (path) => {
      const fault = faults.find((one) => one.path === path);
      return { id: fieldId(form, path), errorMessage: fault ? faultText(fault, words) : undefined };
    },
  };
}
