import {
  each,
  listBounds,
  noDuplicates,
  problem,
  type CriterionId,
  type GeneralCriterionId,
  type Instant,
  type PlainDate,
  type Problems,
} from "../../kernel/index.ts";
import type { DatedCriterion } from "../terms/pool.type.ts";
import { comingDay, optionalPublicText, publicText, wholeBetween } from "./input-rules.ts";
import { setupBounds } from "./setup-bounds.ts";

/** POOL-4: one entry of the municipality's general list, which committees choose from. */
export interface GeneralCriterion {
  readonly id: GeneralCriterionId;
  readonly position: number;
  readonly title: string;
  readonly guidance: string;
}

/** A criterion as typed: one that counts already (`id`), one from the general list (`generalId`, whose words it has), or one of the committee's own. */
export interface CriterionInput {
  readonly id: CriterionId | null;
  readonly generalId: GeneralCriterionId | null;
  readonly title: string;
  readonly guidance: string;
  /** How much it counts in scores, 0 to 100; null: as before, 1 for a new one. */
  readonly weight: number | null;
}

/** POOL-4: what an application is assessed by from a day on: all of it, in order. */
export interface CriteriaInput {
  readonly from: PlainDate;
  readonly criteria: readonly CriterionInput[];
}

/** What an input is held against: the criteria that count on its day, and the general list. */
interface Known {
  readonly counting: readonly DatedCriterion[];
  readonly general: readonly GeneralCriterion[];
}

/** POOL-4, LAW-7: all problems of a list of criteria at once. At least one, none twice, by id or by what it says. */
export function criteriaProblems({ from, criteria }: CriteriaInput, known: Known, now: Instant): Problems {
  return [
    ...comingDay("from", from, now),
    ...listBounds("criteria", criteria, { min: 1, max: setupBounds.criteria }),
    ...each("criteria", criteria, (path, one) => entryProblems(path, one, known)),
    ...noDuplicates(
      "criteria",
      criteria.map((one, index) => one.id ?? `new ${index}`),
    ),
    ...noDuplicates(
      "criteria",
      criteria.map((one) => wordsOf(one, known.general).title.toLowerCase()),
    ),
  ];
}

function entryProblems(path: string, input: CriterionInput, known: Known): Problems {
  const { weight } = input;
  const weighed = weight === null ? [] : wholeBetween(`${path}.weight`, weight, 0, setupBounds.weight);
  return [...wordProblems(path, input, known), ...weighed];
}

function wordProblems(path: string, { id, generalId, title, guidance }: CriterionInput, known: Known): Problems {
  if (id !== null && !known.counting.some((one) => one.id === id)) return problem(`${path}.id`, "UNKNOWN_VALUE");
  if (generalId !== null)
    return known.general.some((one) => one.id === generalId) ? [] : problem(`${path}.generalId`, "UNKNOWN_VALUE");
  return [
    ...publicText(`${path}.title`, title, { max: setupBounds.title }),
    ...optionalPublicText(`${path}.guidance`, guidance, setupBounds.guidance),
  ];
}

/** What a criterion says: the general list's words where it was chosen from it. */
export function wordsOf(
  { generalId, title, guidance }: CriterionInput,
  general: readonly GeneralCriterion[],
): { readonly title: string; readonly guidance: string; readonly isGeneral: boolean } {
  const chosen = general.find(({ id }) => id === generalId);
  if (chosen) return { title: chosen.title, guidance: chosen.guidance, isGeneral: true };
  return { title: title.trim(), guidance: guidance.trim(), isGeneral: false };
}
