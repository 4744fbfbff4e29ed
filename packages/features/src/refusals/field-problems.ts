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

/** What is wrong with a field, in words. */
export function faultText(fault: FieldFault, words: FieldWordsOf): string {
  const values = { field: words.label(fault.path), limit: words.limit(fault) };
  return isFieldCode(fault.code) ? words.known(fault.code, values) : words.unknown(values);
}

/** The entries of the error summary, each with the id of its field. */
export function toProblems(form: string, faults: readonly FieldFault[], words: FieldWordsOf): FieldProblem[] {
  return faults.map((fault) => ({ fieldId: fieldId(form, fault.path), message: faultText(fault, words) }));
}
