import {
  accept,
  authorise,
  checkInput,
  expectState,
  expectVersion,
  moveTo,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import type { ApplicationChannel } from "../application/application.values.ts";
import { expectNoInterest } from "../application/take-part.ts";
import { outcomeDraftProblems, outcomeProblems, resultsFor } from "./outcome-content.ts";
import { mayReadOutcome, mayRegisterOutcome, mayWriteOutcome } from "./outcome.policy.ts";
import { outcomeTransitions } from "./outcome.states.ts";
import type { OutcomeContent, OutcomeDraft, OutcomeReport } from "./outcome.type.ts";

type WriteRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT">;

/** `version` is the draft's; 0 where there is none yet. */
export interface WriteOutcomeInput {
  readonly version: number;
  readonly content: OutcomeContent;
}

/** POOL-12: keeps what the association has written so far. STALE_VERSION when somebody else was first; STATE_CONFLICT once it is handed in. */
export function saveOutcomeDraft(
  { report, draft }: { readonly report: OutcomeReport; readonly draft: OutcomeDraft | null },
  input: WriteOutcomeInput,
  by: Acting,
): Outcome<OutcomeDraft, WriteRefusal> {
  const allowed = authorise({ maySee: mayWriteOutcome(by.viewer, report), mayDo: true });
  if (!allowed.ok) return allowed;
  const open = expectState(report, "AWAITED", "RETURNED");
  if (!open.ok) return open;
  const fresh = expectVersion(draft ?? { version: 0 }, input.version);
  if (!fresh.ok) return fresh;
  const checked = checkInput(input, outcomeDraftProblems(input.content));
  if (!checked.ok) return checked;
  return accept({ version: (draft?.version ?? 0) + 1, content: input.content, updatedAt: by.now });
}

/** POOL-12: the association hands in what it has written. `version` is the report's. Nothing may be missing, and no CPR number stands in it (LAW-3). */
export function handInOutcome(
  report: OutcomeReport,
  input: WriteOutcomeInput,
  by: Acting,
): Outcome<OutcomeReport, WriteRefusal> {
  const allowed = authorise({ maySee: mayWriteOutcome(by.viewer, report), mayDo: true });
  return allowed.ok ? handIn(report, input, "DIGITAL", by) : allowed;
}

/** POOL-12, POOL-2: a report that came on paper is taken in by the service desk or the own office, as complete as another. RECUSED_FROM_CASE (POOL-16). */
export function registerOutcome(
  { report, application }: { readonly report: OutcomeReport; readonly application: Application },
  input: WriteOutcomeInput,
  by: Acting,
): Outcome<OutcomeReport, WriteRefusal | Refusal<"RECUSED_FROM_CASE">> {
  const allowed = authorise({
    maySee: mayReadOutcome(by.viewer, report),
    mayDo: mayRegisterOutcome(by.viewer, report),
  });
  if (!allowed.ok) return allowed;
  const impartial = expectNoInterest(application, by);
  return impartial.ok ? handIn(report, input, "PAPER", by) : impartial;
}

function handIn(
  report: OutcomeReport,
  { version, content }: WriteOutcomeInput,
  channel: ApplicationChannel,
  by: Acting,
): Outcome<OutcomeReport, WriteRefusal> {
  const fresh = expectVersion(report, version);
  if (!fresh.ok) return fresh;
  const open = expectState(report, "AWAITED", "RETURNED");
  if (!open.ok) return open;
  const checked = checkInput(content, outcomeProblems(report.goals, content));
  if (!checked.ok) return checked;
  const { summary, peopleReached, volunteers } = content;
  const goals = resultsFor(report.goals, content).map((goal) => ({ ...goal, words: goal.words.trim() }));
  return moveTo<OutcomeReport>(outcomeTransitions, report, "HANDED_IN", {
    channel,
    goals,
    summary: summary.trim(),
    peopleReached,
    volunteers,
    handedInAt: by.now,
    note: null,
  });
}
