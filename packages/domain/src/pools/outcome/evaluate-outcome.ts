import {
  accept,
  authorise,
  changed,
  checkInput,
  each,
  expectState,
  expectVersion,
  moveTo,
  oneOf,
  optionalText,
  problem,
  requiredText,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { expectNoInterest } from "../application/take-part.ts";
import { outcomeBounds } from "./outcome-content.ts";
import { publicCprProblems } from "./outcome-tally.ts";
import { mayEvaluateOutcome, mayReadOutcome } from "./outcome.policy.ts";
import { goalVerdicts, outcomeTransitions } from "./outcome.states.ts";
import type { EvaluatedReport, GoalEvaluation } from "./outcome.type.ts";

/** What the rules of the office have to know. */
export interface OutcomeWork {
  readonly report: EvaluatedReport;
  readonly application: Application;
}

export type OfficeRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

/** NOT_FOUND, NOT_ALLOWED, RECUSED_FROM_CASE (POOL-16) and STALE_VERSION, as every step of the own office with a report. */
export function beginOfficeStep(
  { report, application }: OutcomeWork,
  version: number,
  by: Acting,
): Outcome<unknown, OfficeRefusal> {
  const allowed = authorise({
    maySee: mayReadOutcome(by.viewer, report),
    mayDo: mayEvaluateOutcome(by.viewer, report),
  });
  if (!allowed.ok) return allowed;
  const impartial = expectNoInterest(application, by);
  return impartial.ok ? expectVersion(report, version) : impartial;
}

/** POOL-12: sends a report back to the association, with the reason. One that was approved is no longer public from then on. */
export function returnOutcome(
  work: OutcomeWork,
  input: { readonly version: number; readonly reason: string },
  by: Acting,
): Outcome<EvaluatedReport, OfficeRefusal> {
  const begun = beginOfficeStep(work, input.version, by);
  if (!begun.ok) return begun;
  const { reasonMin: min, reason: max } = outcomeBounds;
  const checked = checkInput(input, requiredText("reason", input.reason, { min, max }));
  if (!checked.ok) return checked;
  return moveTo<EvaluatedReport>(outcomeTransitions, work.report, "RETURNED", {
    note: input.reason.trim(),
    approvedAt: null,
  });
}

/**
 * POOL-12: keeps what the office thinks of each goal, while it reads what was handed in: its own until the report is approved. UNKNOWN_VALUE for a
 * goal that is none.
 */
export function evaluateOutcome(
  work: OutcomeWork,
  input: { readonly version: number; readonly evaluations: readonly GoalEvaluation[] },
  by: Acting,
): Outcome<EvaluatedReport, OfficeRefusal> {
  const begun = beginOfficeStep(work, input.version, by);
  if (!begun.ok) return begun;
  const open = expectState(work.report, "HANDED_IN");
  if (!open.ok) return open;
  const positions = work.report.goals.map(({ position }) => position);
  const checked = checkInput(
    input,
    each("evaluations", input.evaluations, (path, { position, verdict, words }) => [
      ...(positions.includes(position) ? [] : problem(`${path}.position`, "UNKNOWN_VALUE")),
      ...(verdict === null ? [] : oneOf(`${path}.verdict`, verdict, goalVerdicts)),
      ...optionalText(`${path}.words`, words, { max: outcomeBounds.words }),
    ]),
  );
  if (!checked.ok) return checked;
  const evaluations = positions.flatMap((position) => {
    const said = input.evaluations.findLast((one) => one.position === position);
    const words = said?.words.trim() ?? "";
    const verdict = said?.verdict ?? null;
    return verdict === null && words === "" ? [] : [{ position, verdict, words }];
  });
  return accept(changed(work.report, { evaluations }));
}

/** POOL-12, LAW-7: approves a report: from then on everybody reads it, with what the office thinks. CPR_IN_TEXT at each text that holds a number. */
export function approveOutcome(
  work: OutcomeWork,
  input: { readonly version: number },
  by: Acting,
): Outcome<EvaluatedReport, OfficeRefusal> {
  const begun = beginOfficeStep(work, input.version, by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, publicCprProblems(work.report));
  if (!checked.ok) return checked;
  return moveTo<EvaluatedReport>(outcomeTransitions, work.report, "APPROVED", { approvedAt: by.now });
}
