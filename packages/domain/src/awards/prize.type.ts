import type { AssociationId, Owned, PrizeCategoryId, PrizeCriterionId, PrizeId, Versioned } from "../kernel/index.ts";
import type { NomineeKind } from "./award.values.ts";

/** AWARD-1: what one winner a year is found in. Retired: of earlier years only. */
export interface PrizeCategory {
  readonly id: PrizeCategoryId;
  readonly kind: NomineeKind;
  readonly name: string;
  readonly isRetired: boolean;
}

/** AWARD-2: one of the aims that nominations are scored against, with the most points it gives (1 to 100). */
export interface PrizeCriterion {
  readonly id: PrizeCriterionId;
  readonly name: string;
  readonly description: string;
  readonly mostPoints: number;
  readonly isRetired: boolean;
}

/** AWARD-1: a prize that one administration gives each year. Criteria stand in the order in which they are asked. */
export interface Prize extends Owned, Versioned {
  readonly id: PrizeId;
  readonly name: string;
  readonly aims: string;
  /** Years in which a winner is not nominated again in the category; 0: none. */
  readonly restYears: number;
  readonly categories: readonly PrizeCategory[];
  readonly criteria: readonly PrizeCriterion[];
}

/** AWARD-3: who won, as far as whoever asks may know it. */
export interface PastWinner {
  readonly categoryId: PrizeCategoryId;
  readonly year: number;
  readonly associationId: AssociationId | null;
  readonly name: string;
}

/** Categories and criteria that this year's jury works with. */
export function inUse<Part extends { readonly isRetired: boolean }>(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ isRetired }) => !isRetired);
}
