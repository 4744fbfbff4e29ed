import { newId } from "@indgang/database";
import {
  accept,
  addMilliseconds,
  refuse,
  type LetterBatchId,
  type MeetingId,
  type Outcome,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  beginLettersOfMeeting,
  nextBatchStep,
  startLetterBatch as startRule,
  stepLetterBatch,
  stopLetterBatch as stopRule,
  type LetterBatch,
} from "@indgang/domain/letters";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findMeeting } from "../../store/application/find-for-change.store.ts";
import {
  findRunningBatch,
  insertBatch,
  insertHeld,
  lockBatch,
  saveBatch,
} from "../../store/letters/letter-batch.store.ts";
import { present } from "../../store/present.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { readMeeting } from "../read-case.ts";
import { countLetters, nextLetters, sendAll } from "./letters-of-meeting.ts";

/** Milliseconds that a step may take before somebody else takes the batch over. */
export const batchLease = 60_000;

type StepRefusal = AnyRefusal | Refusal<"MEETING_NOT_CLOSED" | "STATE_CONFLICT">;

type OfMeeting = Keyed & { readonly meetingId: MeetingId };

/** POOL-10: begins to send a meeting's letters as a job, or answers the one that is under way. */
export async function startLetterBatch(context: RequestContext, command: OfMeeting) {
  const outcome = await carryOut(context, { operation: "startLetterBatch", input: command }, async (work) => {
    const meeting = await findMeeting(work.rows, command.meetingId);
    if (meeting === null) return refuse("NOT_FOUND");
    const running = await findRunningBatch(work.rows, meeting.id);
    const planned = await countLetters(work, meeting.id);
    const started = startRule({ meeting, running, planned, newId: newId<"LetterBatch">() }, work.acting);
    if (!started.ok) return started;
    if (running === null) await insertBatch(work.transaction, started.value);
    auditBatch(work, started.value);
    return accept(meeting.id);
  });
  return afresh(outcome, (id) => readMeeting(context, id));
}

/** POOL-10: stops the batch that is under way. */
export async function stopLetterBatch(context: RequestContext, command: OfMeeting) {
  const outcome = await carryOut(context, { operation: "stopLetterBatch", input: command }, async (work) => {
    const meeting = await findMeeting(work.rows, command.meetingId);
    if (meeting === null) return refuse("NOT_FOUND");
    const running = await findRunningBatch(work.rows, meeting.id);
    const batch = running && (await lockBatch(work.transaction, work.rows, running.id));
    if (batch === null) {
      const allowed = beginLettersOfMeeting(meeting, work.acting);
      return allowed.ok ? refuse("STATE_CONFLICT", { state: "DONE" }) : allowed;
    }
    const stopped = stopRule({ meeting, batch }, work.acting);
    if (!stopped.ok) return stopped;
    if (!(await saveBatch(work.transaction, batch, stopped.value, null))) return refuse("NOT_ALLOWED");
    auditBatch(work, stopped.value);
    return accept(meeting.id);
  });
  return afresh(outcome, (id) => readMeeting(context, id));
}

/**
 * POOL-10: the next step of a batch, as whoever began it: its letters, what could not be sent, and how far it has come, in one transaction, so
 * that a process that dies in the middle has sent none of them. A refusal ends the batch: STATE_CONFLICT when it is not under way.
 */
export async function continueLetterBatch(
  context: RequestContext,
  batchId: LetterBatchId,
): Promise<Outcome<LetterBatch, StepRefusal>> {
  const input = { idempotencyKey: newId<"LetterBatch">(), batchId };
  const request = { operation: "continueLetterBatch", input };
  return carryOut(context, request, async (work): Promise<Outcome<LetterBatch, StepRefusal>> => {
    const batch = await lockBatch(work.transaction, work.rows, batchId);
    if (batch === null) return refuse("NOT_FOUND");
    const meeting = present(await findMeeting(work.rows, batch.meetingId), "The meeting of a batch");
    const begun = beginLettersOfMeeting(meeting, work.acting);
    if (!begun.ok) return begun;
    const { size, isPassedOver } = nextBatchStep(batch);
    const ids = await nextLetters(work, meeting.id, batch.afterId, size);
    const { sent, held } = isPassedOver
      ? { sent: 0, held: ids.map((applicationId) => ({ applicationId, code: "FAULT" })) }
      : await sendAll(work, ids);
    const step = { lastId: ids.at(-1) ?? null, sent, isDone: ids.length < size };
    const stepped = stepLetterBatch(batch, step, work.acting.now);
    if (!stepped.ok) return stepped;
    const lease = step.isDone ? null : addMilliseconds(work.acting.now, batchLease);
    if (!(await saveBatch(work.transaction, batch, stepped.value, lease))) return refuse("NOT_ALLOWED");
    await insertHeld(work.transaction, batch, held);
    auditBatch(work, stepped.value);
    return accept(stepped.value);
  });
}

/** LAW-6: that letters were sent as a job. */
function auditBatch({ audit }: Work, { administration, id, state, version, sent }: LetterBatch): void {
  audit({ chain: administration, subject: `LetterBatch ${id}`, detail: { state, version, sent } });
}
