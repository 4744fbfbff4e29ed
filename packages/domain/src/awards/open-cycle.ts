import {
  accept,
  authorise,
  checkInput,
  dateAt,
  each,
  isAfter,
  isBefore,
  listBounds,
  noDuplicates,
  problem,
  yearOf,
  type Acting,
  type AwardCycleId,
  type Instant,
  type Outcome,
  type PersonId,
  type PlainDate,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import type { JudgedCycle, Juror } from "./award-cycle.type.ts";
import { mayReadPrize, runsPrizes } from "./award.policy.ts";
import { awardBounds } from "./award.values.ts";
import { tooManyChairs, type PossibleJuror } from "./jury.ts";
import type { NewId } from "./keep-prize.ts";
import type { Prize } from "./prize.type.ts";

/** AWARD-1: the dates of a year's prize and its jury, as typed. */
export interface OpenCycleInput {
  readonly year: number;
  readonly nominateFrom: Instant;
  readonly nominateUntil: Instant;
  readonly scoresDueOn: PlainDate;
  readonly jurors: readonly { readonly personId: PersonId; readonly isChair: boolean }[];
}

/** The prize, the years that it has, and who can judge. */
export interface OpenCycleState {
  readonly prize: Prize;
  readonly cycleId: AwardCycleId;
  /** Years that the prize has a cycle of. */
  readonly years: readonly number[];
  readonly possibleJurors: readonly PossibleJuror[];
  readonly newId: NewId;
}

/** AWARD-1: announces a year of a prize. One a year: DUPLICATE. Nominations open and close by the clock. */
export function openCycle(
  { prize, cycleId, years, possibleJurors, newId }: OpenCycleState,
  input: OpenCycleInput,
  by: Acting,
): Outcome<JudgedCycle, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT">> {
  const allowed = authorise({ maySee: mayReadPrize(by.viewer, prize), mayDo: runsPrizes(by.viewer, prize) });
  if (!allowed.ok) return allowed;
  const nameOf = new Map(possibleJurors.map(({ personId, name }) => [personId, name]));
  const checked = checkInput(
    input,
    years.includes(input.year) ? problem("year", "DUPLICATE") : [],
    cycleProblems(input, by.now),
    listBounds("jurors", input.jurors, { min: 0, max: awardBounds.jurors }),
    each("jurors", input.jurors, (path, { personId }) =>
      nameOf.has(personId) ? [] : problem(`${path}.personId`, "UNKNOWN_VALUE"),
    ),
    noDuplicates(
      "jurors",
      input.jurors.map(({ personId }) => personId),
    ),
    tooManyChairs("jurors", input.jurors),
  );
  if (!checked.ok) return checked;
  const jurors: readonly Juror[] = input.jurors.map(({ personId, isChair }) => ({
    id: newId<"Juror">(),
    personId,
    name: nameOf.get(personId) ?? "",
    isChair,
    validFrom: by.now,
    validTo: null,
  }));
  const { municipalityId, administration, id: prizeId } = prize;
  const { year, nominateFrom, nominateUntil, scoresDueOn } = input;
  return accept({
    id: cycleId,
    municipalityId,
    administration,
    prizeId,
    version: 1,
    year,
    nominateFrom,
    nominateUntil,
    scoresDueOn,
    phase: "NOMINATING",
    cancelReason: null,
    jurors,
  });
}

/** In this order, none of them too far apart; the year is this one, the one before or the one after. */
function cycleProblems({ year, nominateFrom, nominateUntil, scoresDueOn }: OpenCycleInput, now: Instant): Problems {
  const thisYear = yearOf(dateAt(now));
  const until = dateAt(nominateUntil);
  return [
    ...(Number.isInteger(year) ? [] : problem("year", "NOT_WHOLE_NUMBER")),
    ...(year < thisYear - 1 ? problem("year", "IN_THE_PAST") : []),
    ...(year > thisYear + 1 ? problem("year", "TOO_FAR_AHEAD") : []),
    ...(isFarFrom(now, nominateFrom) ? problem("nominateFrom", "TOO_FAR_AHEAD") : []),
    ...(isBefore(nominateUntil, now) || !isAfter(nominateUntil, nominateFrom)
      ? problem("nominateUntil", "IN_THE_PAST")
      : []),
    ...(isFarFrom(nominateFrom, nominateUntil) ? problem("nominateUntil", "TOO_FAR_AHEAD") : []),
    ...(scoresDueOn < until ? problem("scoresDueOn", "IN_THE_PAST") : []),
    ...(isFarFrom(until, scoresDueOn) ? problem("scoresDueOn", "TOO_FAR_AHEAD") : []),
  ];
}

/** In milliseconds, since no instant stands that long after the last year there is. */
function isFarFrom(start: Instant | PlainDate, end: Instant | PlainDate): boolean {
  return Date.parse(end) - Date.parse(start) > awardBounds.days * 86_400_000;
}
