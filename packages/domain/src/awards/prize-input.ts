import {
  cprIn,
  each,
  listBounds,
  noDuplicates,
  oneOf,
  optionalText,
  problem,
  requiredText,
  type PrizeCategoryId,
  type PrizeCriterionId,
  type Problems,
} from "../kernel/index.ts";
import { awardBounds, nomineeKinds, type NomineeKind } from "./award.values.ts";
import { plainName } from "./same-name.ts";

/** A category as typed; `id` null for a new one. */
export interface PrizeCategoryInput {
  readonly id: PrizeCategoryId | null;
  readonly kind: NomineeKind;
  readonly name: string;
}

/** A criterion as typed; `id` null for a new one. */
export interface PrizeCriterionInput {
  readonly id: PrizeCriterionId | null;
  readonly name: string;
  readonly description: string;
  readonly mostPoints: number;
}

/** AWARD-1: what may be written about a prize. */
export interface PrizeInput {
  readonly name: string;
  readonly aims: string;
  readonly restYears: number;
  readonly categories: readonly PrizeCategoryInput[];
  readonly criteria: readonly PrizeCriterionInput[];
}

function wholeBetween(path: string, value: number, min: number, max: number): Problems {
  if (!Number.isInteger(value)) return problem(path, "NOT_WHOLE_NUMBER");
  if (value < min) return min > 0 ? problem(path, "NOT_POSITIVE") : problem(path, "NEGATIVE");
  return value > max ? problem(path, "TOO_LARGE", max) : [];
}

/** AWARD-1, LAW-7: all problems of a prize at once. It has at least one category and one criterion, none named twice. */
export function prizeProblems({ name, aims, restYears, categories, criteria }: PrizeInput): Problems {
  return [
    ...requiredText("name", name, { max: awardBounds.name }),
    ...requiredText("aims", aims, { max: awardBounds.aims }),
    ...cprIn("name", name),
    ...cprIn("aims", aims),
    ...wholeBetween("restYears", restYears, 0, awardBounds.restYears),
    ...listBounds("categories", categories, { min: 1, max: awardBounds.categories }),
    ...each("categories", categories, (path, category) => [
      ...requiredText(`${path}.name`, category.name, { max: awardBounds.name }),
      ...cprIn(`${path}.name`, category.name),
      ...oneOf(`${path}.kind`, category.kind, nomineeKinds),
    ]),
    ...noDuplicates(
      "categories",
      categories.map((category) => plainName(category.name)),
    ),
    ...listBounds("criteria", criteria, { min: 1, max: awardBounds.criteria }),
    ...each("criteria", criteria, (path, criterion) => [
      ...requiredText(`${path}.name`, criterion.name, { max: awardBounds.name }),
      ...optionalText(`${path}.description`, criterion.description, { max: awardBounds.description }),
      ...cprIn(`${path}.name`, criterion.name),
      ...cprIn(`${path}.description`, criterion.description),
      ...wholeBetween(`${path}.mostPoints`, criterion.mostPoints, 1, awardBounds.points),
    ]),
    ...noDuplicates(
      "criteria",
      criteria.map((criterion) => plainName(criterion.name)),
    ),
  ];
}
