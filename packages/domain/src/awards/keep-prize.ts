import {
  accept,
  authorise,
  changed,
  checkInput,
  each,
  expectVersion,
  problem,
  refuse,
  type Acting,
  type Id,
  type Outcome,
  type Owned,
  type PrizeId,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import { mayReadPrize, runsPrizes } from "./award.policy.ts";
import { prizeProblems, type PrizeInput } from "./prize-input.ts";
import { inUse, type Prize } from "./prize.type.ts";

/** Gives ids to what is new; the store's. */
export type NewId = <Kind extends string>() => Id<Kind>;

type PrizeRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT">;

/** AWARD-1: an administration's secretariat founds a prize of its own. */
export function createPrize(
  of: Owned & { readonly prizeId: PrizeId; readonly newId: NewId },
  input: PrizeInput,
  by: Acting,
): Outcome<Prize, PrizeRefusal> {
  const allowed = authorise({ maySee: mayReadPrize(by.viewer, of), mayDo: runsPrizes(by.viewer, of) });
  if (!allowed.ok) return allowed;
  const checked = checkInput(input, prizeProblems(input), unknownIds({ categories: [], criteria: [] }, input));
  if (!checked.ok) return checked;
  const { municipalityId, administration, prizeId: id, newId } = of;
  const empty: Prize = {
    id,
    municipalityId,
    administration,
    version: 0,
    name: "",
    aims: "",
    restYears: 0,
    categories: [],
    criteria: [],
  };
  return accept(written(empty, input, newId));
}

/** A prize to be written anew, and whether a year of it is under way. */
export interface SavePrizeState {
  readonly prize: Prize;
  readonly isUnderWay: boolean;
  readonly newId: NewId;
}

/**
 * AWARD-1: writes a prize anew. A category or criterion that is left out is retired: earlier years keep it. While a year is under way, what
 * is judged and by what measure stays: STATE_CONFLICT.
 */
export function savePrize(
  { prize, isUnderWay, newId }: SavePrizeState,
  input: PrizeInput & { readonly version: number },
  by: Acting,
): Outcome<Prize, PrizeRefusal | Refusal<"STALE_VERSION" | "STATE_CONFLICT">> {
  const allowed = authorise({ maySee: mayReadPrize(by.viewer, prize), mayDo: runsPrizes(by.viewer, prize) });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(prize, input.version);
  if (!fresh.ok) return fresh;
  const checked = checkInput(input, prizeProblems(input), unknownIds(prize, input));
  if (!checked.ok) return checked;
  const after = written(prize, input, newId);
  const isMeasureKept = measureOf(after) === measureOf(prize);
  return isUnderWay && !isMeasureKept ? refuse("STATE_CONFLICT", { state: "UNDER_WAY" }) : accept(after);
}

/** What decides who can win: kinds and points. A word may be mended at any time. */
function measureOf({ categories, criteria }: Prize): string {
  return JSON.stringify([
    inUse(categories).map(({ id, kind }) => [id, kind]),
    inUse(criteria).map(({ id, mostPoints }) => [id, mostPoints]),
  ]);
}

function unknownIds(prize: Pick<Prize, "categories" | "criteria">, input: PrizeInput): Problems {
  const known =
    (parts: readonly { readonly id: string }[]) =>
    (path: string, { id }: { readonly id: string | null }) =>
      id === null || parts.some((part) => part.id === id) ? [] : problem(`${path}.id`, "UNKNOWN_VALUE");
  return [
    ...each("categories", input.categories, known(prize.categories)),
    ...each("criteria", input.criteria, known(prize.criteria)),
    ...repeatedIds("categories", input.categories),
    ...repeatedIds("criteria", input.criteria),
  ];
}

function repeatedIds(path: string, parts: readonly { readonly id: string | null }[]): Problems {
  return each(path, parts, (place, { id }) => {
    const isFirst = id === null || parts.findIndex((part) => part.id === id) === Number(place.split(".").at(-1));
    return isFirst ? [] : problem(`${place}.id`, "DUPLICATE");
  });
}

function written(prize: Prize, input: PrizeInput, newId: NewId): Prize {
  return changed(prize, {
    name: input.name.trim(),
    aims: input.aims.trim(),
    restYears: input.restYears,
    categories: [
      ...input.categories.map(({ id, kind, name }) => ({
        id: id ?? newId<"PrizeCategory">(),
        kind,
        name: name.trim(),
        isRetired: false,
      })),
      ...leftOut(prize.categories, input.categories),
    ],
    criteria: [
      ...input.criteria.map(({ id, name, description, mostPoints }) => ({
        id: id ?? newId<"PrizeCriterion">(),
        name: name.trim(),
        description: description.trim(),
        mostPoints,
        isRetired: false,
      })),
      ...leftOut(prize.criteria, input.criteria),
    ],
  });
}

function leftOut<Part extends { readonly id: string; readonly isRetired: boolean }>(
  before: readonly Part[],
  input: readonly { readonly id: string | null }[],
): readonly Part[] {
  return before.filter(({ id }) => !input.some((one) => one.id === id)).map((part) => ({ ...part, isRetired: true }));
}
