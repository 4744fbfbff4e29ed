import {
  accept,
  changed,
  checkInput,
  refuse,
  zero,
  type Acting,
  type BudgetLineId,
  type FundingRoundId,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { BudgetLine, FundingRound } from "../terms/funding-round.type.ts";
import { roundState } from "../terms/pool-terms.ts";
import type { Pool } from "../terms/pool.type.ts";
import { beginSetup, mayFound, type SetupRefusal } from "./begin-setup.ts";
import { linesProblems, type LineInput } from "./line-input.ts";
import { roundProblems, rulesDayOf, type RoundInput } from "./round-input.ts";

type RoundPool = Pick<Pool, "id" | "municipalityId" | "administration" | "terms">;

/** The pool, and ids for what is new. */
export interface PlanRoundState {
  readonly pool: RoundPool;
  readonly roundId: FundingRoundId;
  readonly newLineId: () => BudgetLineId;
}

/** A round with its budget. */
export interface PlannedRound {
  readonly round: FundingRound;
  readonly lines: readonly BudgetLine[];
}

/** POOL-1, POOL-3, POOL-17: announces a round of the own pool, to open now or later, by the rules of a day that is fixed from now on. */
export function planRound(
  { pool, roundId, newLineId }: PlanRoundState,
  input: RoundInput & { readonly lines: readonly LineInput[] },
  by: Acting,
): Outcome<PlannedRound, Exclude<SetupRefusal, { readonly code: "STALE_VERSION" }>> {
  const allowed = mayFound(pool, by);
  if (!allowed.ok) return allowed;
  const lineProblems = linesProblems(input.lines, { kind: input.kind, present: [] });
  const checked = checkInput(input, roundProblems(input, { terms: pool.terms, round: null }, by.now), lineProblems);
  if (!checked.ok) return checked;
  const { municipalityId, administration } = pool;
  const own = { municipalityId, administration, version: 1 } as const;
  const round = { ...own, ...written(input, by), id: roundId, poolId: pool.id, decidedAt: null, closedReason: null };
  const lines = input.lines.map(({ source, name, amount }): BudgetLine => ({
    ...own,
    id: newLineId(),
    roundId,
    source,
    name: name.trim(),
    amount,
    granted: zero,
  }));
  return accept({ round, lines });
}

/** POOL-3, POOL-17: announces a round anew, by the same or other rules, until it opens: STATE_CONFLICT from then on. Its lines keep to its kind. */
export function editRound(
  {
    round,
    pool,
    lines,
  }: { readonly round: FundingRound; readonly pool: RoundPool; readonly lines: readonly BudgetLine[] },
  input: RoundInput & { readonly version: number },
  by: Acting,
): Outcome<FundingRound, SetupRefusal | Refusal<"STATE_CONFLICT">> {
  const begun = beginSetup(round, input.version, by);
  if (!begun.ok) return begun;
  const state = roundState(round, by.now);
  if (state !== "ANNOUNCED") return refuse("STATE_CONFLICT", { state });
  const lineProblems = linesProblems(lines, { kind: input.kind, present: lines });
  const checked = checkInput(input, roundProblems(input, { terms: pool.terms, round }, by.now), lineProblems);
  return checked.ok ? accept(changed(round, written(input, by))) : checked;
}

function written(input: RoundInput, { now }: Acting) {
  const { kind, year, years, name, opensAt, deadlineAt, focusAreas } = input;
  return {
    kind,
    year,
    years,
    name: name.trim(),
    opensAt: opensAt ?? now,
    deadlineAt,
    termsOn: rulesDayOf(input, now),
    focusAreas: focusAreas.map((area) => area.trim()),
  };
}
