import { fieldCodes, type FieldCode } from "@indgang/domain/kernel";
import type { FieldProblem } from "@indgang/components";
import type { MessageValues } from "@indgang/shell";

/** One problem with one field, from the domain's own check or from the graph. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly limit?: string | null;
}

export interface FieldWordsOf {
  readonly known: (code: FieldCode, values: MessageValues) => string;
  readonly unknown: (values: MessageValues) => string;
  /** The field's name as it stands in the form, from its path: `budget.2.amount`. */
  readonly label: (path: string) => string;
  /** The row that the field stands in, "Budgetpost 2"; undefined for a field that stands by itself. */
  readonly row: (path: string) => string | undefined;
  /** Words for this very field, in place of those for its code. */
  readonly own: (fault: FieldFault) => string | undefined;
  /** How a broken bound is written: amounts in kroner, counts as they are. */
  readonly limit: (fault: FieldFault) => string;
}

function isFieldCode(code: string): code is FieldCode {
  return fieldCodes.some((known) => known === code);
}

/** Id of the control of a path, the same in the form and in the error summary. */
export function fieldId(form: string, path: string): string {
  return `${form}-${path.replaceAll(".", "-")}`;
}

/** What is wrong with a field, as it stands at the field itself, under its name. */
export function faultText(fault: FieldFault, words: FieldWordsOf): string {
  const own = words.own(fault);
  if (own !== undefined) return own;
  const values = { field: words.label(fault.path), limit: words.limit(fault) };
  return isFieldCode(fault.code) ? words.known(fault.code, values) : words.unknown(values);
}

/** The same words away from their field: with its row, and with its name where they do not begin with it themselves. */
export function summaryText(path: string, text: string, { label, row }: Pick<FieldWordsOf, "label" | "row">): string {
  const name = label(path);
  return [row(path), text.startsWith(name) ? undefined : name, text].filter((part) => part !== undefined).join(": ");
}

/** The entries of the error summary, each with the id of its field. */
export function toProblems(form: string, faults: readonly FieldFault[], words: FieldWordsOf): FieldProblem[] {
  return faults.map((fault) => ({
    fieldId: fieldId(form, fault.path),
    message: summaryText(fault.path, faultText(fault, words), words),
  }));
}
