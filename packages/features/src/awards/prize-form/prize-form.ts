import type { NomineeKind } from "@indgang/domain/awards";
import type { FieldFault } from "../../refusals/field-problems.ts";
import type { PrizePartsFragment } from "../prize/generated/prize-parts.generated.ts";

/** A category as typed; `id` null for a new one. */
export interface CategoryRow {
  readonly id: string | null;
  readonly kind: NomineeKind;
  readonly name: string;
}

/** A criterion as typed; `id` null for a new one. */
export interface CriterionRow {
  readonly id: string | null;
  readonly name: string;
  readonly description: string;
  readonly mostPoints: number | null;
}

/** A prize as it is being written. */
export interface PrizeForm {
  readonly name: string;
  readonly aims: string;
  readonly restYears: number | null;
  readonly categories: readonly CategoryRow[];
  readonly criteria: readonly CriterionRow[];
}

export const newCategory: CategoryRow = { id: null, kind: "ORGANISATION", name: "" };
export const newCriterion: CriterionRow = { id: null, name: "", description: "", mostPoints: 10 };
export const emptyPrizeForm: PrizeForm = {
  name: "",
  aims: "",
  restYears: 0,
  categories: [newCategory],
  criteria: [newCriterion],
};

/** The prize as a form; what is retired belongs to earlier years. */
export function toPrizeForm({ name, aims, restYears, categories, criteria }: PrizePartsFragment): PrizeForm {
  return {
    name,
    aims,
    restYears,
    categories: categories
      .filter(({ isRetired }) => !isRetired)
      .map(({ id, kind, name: own }) => ({ id, kind, name: own })),
    criteria: criteria
      .filter(({ isRetired }) => !isRetired)
      .map(({ id, name: own, description, mostPoints }) => ({ id, name: own, description, mostPoints })),
  };
}

/** A form out of the tab's storage; undefined when it does not fit. */
export function readPrizeForm(found: unknown): PrizeForm | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const fits =
    Object.keys(emptyPrizeForm).every((name) => name in found) &&
    "categories" in found &&
    Array.isArray(found.categories) &&
    "criteria" in found &&
    Array.isArray(found.criteria);
  return fits ? (found as PrizeForm) : undefined;
}

/** AWARD-1: numbers that are not typed yet; the service checks the rest. */
export function prizeFaults({ restYears, criteria }: PrizeForm): readonly FieldFault[] {
  return [
    ...(restYears === null ? [{ path: "content.restYears", code: "NOT_A_NUMBER" }] : []),
    ...criteria.flatMap(({ mostPoints }, index) =>
      mostPoints === null ? [{ path: `content.criteria.${index}.mostPoints`, code: "NOT_A_NUMBER" }] : [],
    ),
  ];
}

/** AWARD-1: the prize as the graph takes it. */
export function toPrizeContent({ restYears, criteria, categories, name, aims }: PrizeForm) {
  return {
    name: name.trim(),
    aims: aims.trim(),
    restYears: restYears ?? 0,
    categories: categories.map((category) => ({ ...category, name: category.name.trim() })),
    criteria: criteria.map((criterion) => ({
      ...criterion,
      name: criterion.name.trim(),
      description: criterion.description.trim(),
      mostPoints: criterion.mostPoints ?? 0,
    })),
  };
}
