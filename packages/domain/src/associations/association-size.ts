import { money, type Money } from "../kernel/index.ts";
import type { AssociationYear } from "./association.type.ts";
import type { AssociationSize } from "./association.values.ts";

/** ASSOC-5: from which figures on an association counts as medium or large. One of the three is enough. Configuration. */
export interface SizeBounds {
  readonly volunteers: number;
  readonly paidStaff: number;
  readonly turnover: Money;
}

/** ASSOC-5: bounds where a municipality has set none of its own. */
export const usualSizeBounds: Readonly<Record<"MEDIUM" | "LARGE", SizeBounds>> = {
  MEDIUM: { volunteers: 50, paidStaff: 1, turnover: money(50_000_000) },
  LARGE: { volunteers: 500, paidStaff: 10, turnover: money(1_000_000_000) },
};

/** ASSOC-5: size by the latest year that was told; small when nothing is known. */
export function sizeOf(years: readonly AssociationYear[], bounds = usualSizeBounds): AssociationSize {
  const latest = years.reduce<AssociationYear | null>(
    (found, year) => (found === null || year.year > found.year ? year : found),
    null,
  );
  if (latest === null) return "SMALL";
  if (reaches(latest, bounds.LARGE)) return "LARGE";
  return reaches(latest, bounds.MEDIUM) ? "MEDIUM" : "SMALL";
}

function reaches(year: AssociationYear, bounds: SizeBounds): boolean {
  return (
    (year.volunteers ?? 0) >= bounds.volunteers ||
    (year.paidStaff ?? 0) >= bounds.paidStaff ||
    (year.turnover ?? 0) >= bounds.turnover
  );
}
