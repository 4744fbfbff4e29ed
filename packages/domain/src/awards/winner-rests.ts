import { accept, refuse, type Outcome, type PrizeCategoryId, type Refusal } from "../kernel/index.ts";
import { nomineeOf, type NominateState, type NominationInput } from "./nomination-input.ts";
import type { Nominee } from "./nomination.type.ts";
import { plainName } from "./same-name.ts";

/** AWARD-2: WINNER_RESTS for whoever won the category within the years that the prize lets a winner rest. */
export function winnerRests(
  state: Pick<NominateState, "prize" | "associations" | "cycle" | "winners">,
  input: NominationInput,
): Outcome<null, Refusal<"WINNER_RESTS">> {
  const { cycle, winners } = state;
  return expectRested({ ...state.prize, year: cycle.year }, winners, input.categoryId, nomineeOf(state, input));
}

/** AWARD-2: the same for a nomination that is there: the secretariat may know of winners that nobody else does. */
export function expectRested(
  { restYears, year }: { readonly restYears: number; readonly year: number },
  winners: NominateState["winners"],
  categoryId: PrizeCategoryId | null,
  { name, activeAt, associationId }: Nominee,
): Outcome<null, Refusal<"WINNER_RESTS">> {
  // Of a person's association others may be nominated.
  const isOrganisation = activeAt === null && associationId !== null;
  const won = winners.filter(
    (winner) =>
      winner.categoryId === categoryId &&
      winner.year < year &&
      winner.year + restYears >= year &&
      (plainName(winner.name) === plainName(name) || (isOrganisation && winner.associationId === associationId)),
  );
  const latest = won.reduce((last, winner) => Math.max(last, winner.year), 0);
  return won.length === 0 ? accept(null) : refuse("WINNER_RESTS", { wonIn: latest, fromYear: latest + restYears + 1 });
}
