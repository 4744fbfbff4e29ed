import {
  accept,
  changed,
  checkInput,
  refuse,
  zero,
  type Acting,
  type BudgetLineId,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { BudgetLine, FundingRound } from "../terms/funding-round.type.ts";
import { roundState } from "../terms/pool-terms.ts";
import { beginSetup, type SetupRefusal } from "./begin-setup.ts";
import { linesProblems, type LineInput } from "./line-input.ts";

/** A round with its lines, and which of them something draws on: a grant, a decision, or a proposal on a meeting's list. */
export interface KeepLinesState {
  readonly round: FundingRound;
  readonly lines: readonly BudgetLine[];
  readonly drawnOn: readonly BudgetLineId[];
  readonly newLineId: () => BudgetLineId;
}

/** The lines as they are now, in order; those left out are removed. */
export interface LinesKept {
  readonly round: FundingRound;
  readonly lines: readonly BudgetLine[];
  readonly removed: readonly BudgetLineId[];
}

/**
 * POOL-3, POOL-9, POOL-18: writes a round's budget anew, until it is decided (STATE_CONFLICT). No line goes below what is granted of it, and
 * none is removed that something draws on: LINE_IN_USE.
 */
export function saveBudgetLines(
  { round, lines, drawnOn, newLineId }: KeepLinesState,
  input: { readonly version: number; readonly lines: readonly LineInput[] },
  by: Acting,
): Outcome<LinesKept, SetupRefusal | Refusal<"STATE_CONFLICT" | "LINE_IN_USE">> {
  const begun = beginSetup(round, input.version, by);
  if (!begun.ok) return begun;
  const state = roundState(round, by.now);
  if (state === "DECIDED") return refuse("STATE_CONFLICT", { state });
  const checked = checkInput(input, linesProblems(input.lines, { kind: round.kind, present: lines }));
  if (!checked.ok) return checked;
  const leftOut = lines.filter(({ id }) => !input.lines.some((line) => line.id === id));
  const inUse = leftOut.find(({ id, granted }) => granted > 0 || drawnOn.includes(id));
  if (inUse) return refuse("LINE_IN_USE", { budgetLineId: inUse.id, name: inUse.name });
  const { municipalityId, administration, id: roundId } = round;
  const kept = input.lines.map(({ id, source, name, amount }): BudgetLine => {
    const present = lines.find((line) => line.id === id);
    const words = { source, name: name.trim(), amount };
    if (present) return changed(present, words);
    return { municipalityId, administration, version: 1, id: newLineId(), roundId, granted: zero, ...words };
  });
  return accept({ round: changed(round, {}), lines: kept, removed: leftOut.map(({ id }) => id) });
}
