import {
  addDays,
  dateAt,
  each,
  existingDate,
  existingInstant,
  isAfter,
  isBefore,
  listBounds,
  noDuplicates,
  oneOf,
  problem,
  yearOf,
  type Instant,
  type PlainDate,
  type Problems,
} from "../../kernel/index.ts";
import { roundKinds, type FundingRound, type RoundKind } from "../terms/funding-round.type.ts";
import { termsOn } from "../terms/pool-terms.ts";
import type { PoolTerms } from "../terms/pool.type.ts";
import { publicText, wholeBetween } from "./input-rules.ts";
import { setupBounds } from "./setup-bounds.ts";

/** A round as typed. */
export interface RoundInput {
  readonly kind: RoundKind;
  readonly year: number;
  /** POOL-7: for running grants alone. */
  readonly years: number | null;
  readonly name: string;
  /** Null: at once. */
  readonly opensAt: Instant | null;
  readonly deadlineAt: Instant;
  /** The day whose terms and criteria count for the round. Null: the day on which it opens. */
  readonly termsOn: PlainDate | null;
  readonly focusAreas: readonly string[];
}

/** What an input is held against: the pool's terms, and the round as it was announced before. */
interface Known {
  readonly terms: readonly PoolTerms[];
  readonly round: Pick<FundingRound, "termsOn" | "year"> | null;
}

/** POOL-3, POOL-5, POOL-7, POOL-17: all problems of a round at once. It opens now or later, ends after that, and has terms that hold on its day. */
export function roundProblems(input: RoundInput, known: Known, now: Instant): Problems {
  const times = [
    ...(input.opensAt === null ? [] : existingInstant("opensAt", input.opensAt)),
    ...existingInstant("deadlineAt", input.deadlineAt),
    ...(input.termsOn === null ? [] : existingDate("termsOn", input.termsOn)),
  ];
  return [
    ...oneOf("kind", input.kind, roundKinds),
    ...yearProblems(input, known, now),
    ...publicText("name", input.name, { max: setupBounds.name }),
    ...times,
    ...(times.length === 0 ? [...spanProblems(input, now), ...termsOnProblems(input, known, now)] : []),
    ...listBounds("focusAreas", input.focusAreas, { min: 0, max: setupBounds.focusAreas }),
    ...each("focusAreas", input.focusAreas, (path, area) => publicText(path, area, { max: setupBounds.focusArea })),
    ...noDuplicates(
      "focusAreas",
      input.focusAreas.map((area) => area.trim().toLowerCase()),
    ),
  ];
}

function yearProblems({ kind, year, years }: RoundInput, { round }: Known, now: Instant): Problems {
  const thisYear = yearOf(dateAt(now));
  const last = thisYear + Math.ceil(setupBounds.daysAhead / 365);
  const { min, max } = setupBounds.years;
  const running = years === null ? problem("years", "REQUIRED") : wholeBetween("years", years, min, max);
  return [
    ...(Number.isInteger(year) ? [] : problem("year", "NOT_WHOLE_NUMBER")),
    ...(year < thisYear && year !== round?.year ? problem("year", "IN_THE_PAST", thisYear) : []),
    ...(year > last ? problem("year", "TOO_FAR_AHEAD", last) : []),
    ...(kind === "RUNNING" ? running : years === null ? [] : problem("years", "MUST_BE_EMPTY")),
  ];
}

function spanProblems({ opensAt, deadlineAt }: RoundInput, now: Instant): Problems {
  const opens = opensAt ?? now;
  const lastOpening = addDays(dateAt(now), setupBounds.daysAhead);
  const lastDay = addDays(dateAt(opens), setupBounds.roundDays);
  return [
    ...(isBefore(opens, now) ? problem("opensAt", "IN_THE_PAST") : []),
    ...(dateAt(opens) > lastOpening ? problem("opensAt", "TOO_FAR_AHEAD", lastOpening) : []),
    ...(isAfter(deadlineAt, opens) ? [] : problem("deadlineAt", "NOT_AFTER_START")),
    ...(dateAt(deadlineAt) > lastDay ? problem("deadlineAt", "TOO_FAR_AHEAD", lastDay) : []),
  ];
}

function termsOnProblems(input: RoundInput, { terms, round }: Known, now: Instant): Problems {
  const day = rulesDayOf(input, now);
  const opening = dateAt(input.opensAt ?? now);
  return [
    ...(day < dateAt(now) && day !== round?.termsOn ? problem("termsOn", "IN_THE_PAST", dateAt(now)) : []),
    ...(day > opening ? problem("termsOn", "TOO_FAR_AHEAD", opening) : []),
    ...(termsOn(terms, day) === null ? problem("termsOn", "UNKNOWN_VALUE") : []),
  ];
}

/** POOL-17: the day whose terms and criteria count: the one that was named, else that of the opening. */
export function rulesDayOf(
  { termsOn: named, opensAt }: Pick<RoundInput, "termsOn" | "opensAt">,
  now: Instant,
): PlainDate {
  return named ?? dateAt(opensAt ?? now);
}
