import {
  accept,
  addDays,
  changed,
  checkInput,
  holdsOn,
  type Acting,
  type CriterionId,
  type Outcome,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import type { DatedCriterion, Pool } from "../terms/pool.type.ts";
import { keepsCriteria, type AnnouncedRound } from "./announced-rules.ts";
import { beginSetup, type SetupRefusal } from "./begin-setup.ts";
import {
  criteriaProblems,
  wordsOf,
  type CriteriaInput,
  type CriterionInput,
  type GeneralCriterion,
} from "./criteria-input.ts";

/** A pool with all criteria that it ever had, the general list, and the rounds that were announced. */
export interface KeepCriteriaState<Head> {
  readonly pool: Head;
  readonly criteria: readonly DatedCriterion[];
  readonly general: readonly GeneralCriterion[];
  readonly rounds: readonly AnnouncedRound[];
  readonly newId: () => CriterionId;
}

/** A pool, and all its criteria as they are from now on. */
export interface CriteriaKept<Head> {
  readonly pool: Head;
  readonly criteria: readonly DatedCriterion[];
}

/**
 * POOL-4, POOL-17: says by what applications are assessed from a day on. What is left out ends the day before; what is said in other words, or counts otherwise,
 * ends too, and begins anew as the committee's own; what was to begin on that very day is written over. Criteria that begin later stay.
 * ROUND_ANNOUNCED where a round would lose what it was announced with.
 */
export function saveCriteria<Head extends Omit<Pool, "terms" | "criteria">>(
  state: KeepCriteriaState<Head>,
  input: CriteriaInput & { readonly version: number },
  by: Acting,
): Outcome<CriteriaKept<Head>, SetupRefusal | Refusal<"ROUND_ANNOUNCED">> {
  const { pool, criteria, rounds, general } = state;
  const begun = beginSetup(pool, input.version, by);
  if (!begun.ok) return begun;
  const counting = criteria.filter((one) => holdsOn(one, input.from));
  const checked = checkInput(input, criteriaProblems(input, { counting, general }, by.now));
  if (!checked.ok) return checked;
  const after = [
    ...criteria.filter((one) => !counting.includes(one)),
    ...input.criteria.flatMap((one, index) => written(state, one, { from: input.from, position: index + 1 })),
    ...counting
      .filter(({ id }) => !input.criteria.some((one) => one.id === id))
      .flatMap((one) => ended(one, input.from)),
  ];
  const keeps = keepsCriteria(rounds, criteria, after);
  return keeps.ok ? accept({ pool: changed(pool, {}), criteria: after }) : keeps;
}

/** POOL-4: how much a new criterion counts in scores where nothing else is said. */
const usualWeight = 1;

/** One entry of the list: as it was, in a new place; or with what it takes the place of. */
function written<Head>(
  { criteria, general, newId }: KeepCriteriaState<Head>,
  input: CriterionInput,
  { from, position }: { readonly from: PlainDate; readonly position: number },
): readonly DatedCriterion[] {
  const { title, guidance, isGeneral } = wordsOf(input, general);
  const origin = isGeneral ? "GENERAL" : "COMMITTEE";
  const present = criteria.find(({ id }) => id === input.id);
  if (!present)
    return [
      {
        id: newId(),
        position,
        title,
        guidance,
        origin,
        weight: input.weight ?? usualWeight,
        validFrom: from,
        validTo: null,
      },
    ];
  const { validTo } = present;
  const weight = input.weight ?? present.weight;
  const isAsBefore = present.title === title && present.guidance === guidance;
  if (isAsBefore && present.weight === weight) return [{ ...present, position }];
  return [
    ...ended(present, from),
    {
      id: newId(),
      position,
      title,
      guidance,
      origin: isAsBefore ? present.origin : origin,
      weight,
      validFrom: from,
      validTo,
    },
  ];
}

/** A criterion whose last day is the one before; nothing where it was to begin on that day. */
function ended(criterion: DatedCriterion, from: PlainDate): readonly DatedCriterion[] {
  return criterion.validFrom >= from ? [] : [{ ...criterion, validTo: addDays(from, -1) }];
}
