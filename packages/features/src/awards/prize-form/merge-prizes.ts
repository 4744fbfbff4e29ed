import { mergeVersions, type Conflict, type FieldValue, type Fields } from "../../drafts/merge-versions.ts";
import type { CategoryRow, CriterionRow, PrizeForm } from "./prize-form.ts";

/** A form as flat fields: a list is one field, each row as text. */
function flat({ name, aims, restYears, categories, criteria }: PrizeForm): Fields {
  const rows = (list: readonly object[]) => list.map((row) => JSON.stringify(row));
  return { name, aims, restYears, categories: rows(categories), criteria: rows(criteria) };
}

function rowsOf(value: FieldValue | undefined): readonly unknown[] {
  return Array.isArray(value) ? value.map((row: string) => JSON.parse(row) as unknown) : [];
}

function unflat(fields: Fields): PrizeForm {
  return {
    name: String(fields["name"] ?? ""),
    aims: String(fields["aims"] ?? ""),
    restYears: typeof fields["restYears"] === "number" ? fields["restYears"] : null,
    categories: rowsOf(fields["categories"]) as readonly CategoryRow[],
    criteria: rowsOf(fields["criteria"]) as readonly CriterionRow[],
  };
}

/** Brings my prize and another person's together, both made from `base`. */
export function mergePrizes(
  base: PrizeForm,
  mine: PrizeForm,
  theirs: PrizeForm,
): { readonly merged: PrizeForm; readonly conflicts: readonly Conflict[] } {
  const { merged, conflicts } = mergeVersions(flat(base), flat(mine), flat(theirs));
  return { merged: unflat(merged), conflicts };
}

/** The form with what the person chose where both had changed the same. */
export function resolvePrize(form: PrizeForm, choices: Readonly<Record<string, FieldValue>>): PrizeForm {
  return unflat({ ...flat(form), ...choices });
}

/** A field's value as a person reads it: the names of a list's rows. */
export function shownField(value: FieldValue): string {
  if (!Array.isArray(value)) return String(value ?? "");
  return (rowsOf(value) as readonly CategoryRow[]).map(({ name }) => name).join(", ");
}
