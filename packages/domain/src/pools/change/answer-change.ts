import {
  accept,
  authorise,
  checkInput,
  expectVersion,
  isAfter,
  moveTo,
  optionalText,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import type { CommitteeMeeting } from "../meeting/meeting.type.ts";
import type { Pool, PoolTerms } from "../terms/pool.type.ts";
import { expectNoInterest, type CaseWithInterests } from "../application/take-part.ts";
import { changeTransitions, type ChangeRequest } from "./change-request.type.ts";
import { mayAnswerChange, mayAssessChange, mayReadChange } from "./change-request.policy.ts";

const longest = 4_000;

/** A wish, read under a lock, with its case and what holds for it: the terms of the case's round. `meeting`: the one that it is put to, or was. */
export interface AnswerChangeState {
  readonly change: ChangeRequest;
  readonly application: CaseWithInterests;
  readonly terms: Pick<PoolTerms, "committeeChanges">;
  readonly meeting: CommitteeMeeting | null;
}

type ChangeRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

function begin(
  { change, application }: AnswerChangeState,
  version: number,
  mayDo: boolean,
  by: Acting,
): Outcome<PersonId, ChangeRefusal> {
  const allowed = authorise({ maySee: mayReadChange(by.viewer, change), mayDo });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const fresh = expectVersion(change, version);
  return fresh.ok ? accept(personId) : fresh;
}

/** `assessment`: for the own administration and its committee. */
export interface ReferChangeInput {
  readonly version: number;
  readonly assessment: string;
}

/**
 * POOL-1, POOL-9: puts a wish before a coming meeting of the pool's committee, with the office's assessment; before another one as long as no
 * minutes with an answer stand. UNKNOWN_VALUE for another committee's meeting, and for one that is over or cancelled.
 */
export function referChange(
  state: AnswerChangeState & { readonly pool: Pick<Pool, "committeeId"> },
  input: ReferChangeInput,
  by: Acting,
): Outcome<ChangeRequest, ChangeRefusal> {
  const { change, meeting, pool } = state;
  const begun = begin(state, input.version, mayAssessChange(by.viewer, change), by);
  if (!begun.ok) return begun;
  const isComing =
    meeting !== null &&
    meeting.committeeId === pool.committeeId &&
    (meeting.state === "DRAFT" || meeting.state === "CALLED") &&
    isAfter(meeting.startsAt, by.now);
  const checked = checkInput(
    input,
    isComing ? [] : problem("meetingId", "UNKNOWN_VALUE"),
    requiredText("assessment", input.assessment, { max: longest }),
  );
  if (!checked.ok) return checked;
  return moveTo(changeTransitions, change, "REFERRED", {
    meetingId: meeting?.id ?? null,
    assessment: input.assessment.trim(),
  });
}

/** `assessment`: kept where the office answers; the committee's answer leaves it as it was put before it. */
export interface AnswerChangeInput {
  readonly version: number;
  readonly isApproved: boolean;
  readonly answer: string;
  readonly assessment: string | null;
}

/**
 * POOL-1, POOL-9, POOL-10: says yes, or no with a reason (REQUIRED). The office says so where the terms leave it to it, and NOT_ALLOWED where the
 * committee decides; what the committee said its secretary takes down once the minutes stand (MEETING_NOT_CLOSED).
 */
export function answerChange(
  state: AnswerChangeState,
  input: AnswerChangeInput,
  by: Acting,
): Outcome<ChangeRequest, ChangeRefusal | Refusal<"MEETING_NOT_CLOSED">> {
  const { change, terms, meeting } = state;
  const begun = begin(state, input.version, mayAnswerChange(by.viewer, change, terms.committeeChanges), by);
  if (!begun.ok) return begun;
  const isReferred = change.state === "REFERRED";
  if (isReferred && meeting?.state !== "CLOSED") return refuse("MEETING_NOT_CLOSED");
  const checked = checkInput(
    input,
    input.isApproved
      ? optionalText("answer", input.answer, { max: longest })
      : requiredText("answer", input.answer, { max: longest }),
    optionalText("assessment", input.assessment, { max: longest }),
  );
  if (!checked.ok) return checked;
  return moveTo(changeTransitions, change, input.isApproved ? "APPROVED" : "REFUSED", {
    answer: input.answer.trim(),
    answeredAt: by.now,
    answeredById: begun.value,
    ...(isReferred ? {} : { assessment: input.assessment?.trim() || null }),
  });
}
