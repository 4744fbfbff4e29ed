import { newId } from "@indgang/database";
import { accept, refuse, type ApplicationId, type MeetingId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import {
  approveLetter,
  beginLettersOfMeeting,
  draftLetter,
  isTakenByBatch,
  lettersPerStep,
  sendLetter,
  type HeldLetter,
  type Letter,
  type LetterFacts,
  type LetterTemplate,
} from "@indgang/domain/letters";
import type { Application } from "@indgang/domain/pools";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findMeeting } from "../../store/application/find-for-change.store.ts";
import { findLetterFacts } from "../../store/letters/letter-facts.store.ts";
import { batchText, waitingText } from "../../store/letters/letter-progress.store.ts";
import { findLatestLetters, findLetterTemplates } from "../../store/letters/letter.store.ts";
import { insertLetters, lockLettersOf } from "../../store/letters/save-letter.store.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut, type Work } from "../carry-out.ts";
import { readMeeting } from "../read-case.ts";
import { saveLetterStep } from "./letter-work.ts";

/** Before every case. */
const first = "00000000-0000-0000-0000-000000000000";

/** What a step of a batch came to: the last case that it took, and the cases whose letters it could not write, with why. */
export interface LetterBatchStep {
  readonly meetingId: MeetingId;
  readonly lastId: ApplicationId | null;
  readonly sent: number;
  readonly held: readonly HeldLetter[];
  readonly isDone: boolean;
}

/**
 * POOL-10: writes, approves and sends the next few letters of a closed meeting, behind a case that was taken before, in one transaction. Whoever
 * asks goes on from `lastId` until it is done; to begin anew sends nothing twice, since what has left is not taken. One that a rule
 * refuses holds up no other.
 */
export async function sendLettersOfMeeting(
  context: RequestContext,
  command: Keyed & { readonly meetingId: MeetingId; readonly after: ApplicationId | null },
) {
  const outcome = await carryOut(context, { operation: "sendLettersOfMeeting", input: command }, async (work) => {
    const meeting = await findMeeting(work.rows, command.meetingId);
    if (meeting === null) return refuse("NOT_FOUND");
    const begun = beginLettersOfMeeting(meeting, work.acting);
    if (!begun.ok) return begun;
    const next = await nextLetters(work, meeting.id, command.after, lettersPerStep);
    const { sent, held } = await sendAll(work, next);
    work.audit({ chain: meeting.administration, subject: `CommitteeMeeting ${meeting.id}`, detail: { letters: sent } });
    return accept<LetterBatchStep>({
      meetingId: meeting.id,
      lastId: next.at(-1) ?? command.after,
      sent,
      held,
      isDone: next.length < lettersPerStep,
    });
  });
  return afresh(outcome, async (step) => {
    const meeting = await readMeeting(context, step.meetingId);
    return meeting && { ...step, meeting };
  });
}

/** Cases of a meeting whose letters wait, behind one that was taken before. */
export async function nextLetters(
  { rows }: Work,
  meetingId: MeetingId,
  after: ApplicationId | null,
  most: number,
): Promise<readonly ApplicationId[]> {
  const values = [[meetingId], after ?? first, most];
  const next = await rows.query<{ applicationId: ApplicationId }>({
    name: "letters of a batch",
    text: batchText,
    values,
  });
  return next.map(({ applicationId }) => applicationId);
}

/** How many letters of a meeting wait. */
export async function countLetters({ rows }: Work, meetingId: MeetingId): Promise<number> {
  const read = { name: "letters that wait", text: waitingText, values: [[meetingId]] };
  return (await rows.query<{ waiting: number }>(read))[0]?.waiting ?? 0;
}

/** POOL-10: writes, approves and sends the letters of these cases; one that a rule refuses holds up no other. */
export async function sendAll(work: Work, ids: readonly ApplicationId[]) {
  const held: HeldLetter[] = [];
  if (ids.length === 0) return { sent: 0, held };
  const { transaction, rows } = work;
  await lockLettersOf(transaction, ids);
  const applications = await findApplications(rows, ids);
  const facts = await findLetterFacts(rows, ids);
  const latest = await findLatestLetters(rows, ids);
  const templates = await findLetterTemplates(rows, [
    ...new Set([...applications.values()].map(({ poolId }) => poolId)),
  ]);
  let sent = 0;
  for (const id of ids) {
    const application = applications.get(id);
    const known = facts.get(id);
    const before = latest.get(id) ?? null;
    // Somebody else wrote it while this waited for the lock.
    if (application === undefined || known === undefined || !isTakenByBatch(before)) continue;
    const done = await sendOne(work, { application, facts: known, latest: before, templates });
    if (done.ok) sent += 1;
    else held.push({ applicationId: id, code: codeOf(done.refusal) });
  }
  return { sent, held };
}

interface InBatch {
  readonly application: Application;
  readonly facts: LetterFacts;
  readonly latest: Letter | null;
  readonly templates: readonly LetterTemplate[];
}

async function sendOne(work: Work, { application, facts, latest, templates }: InBatch): Promise<Outcome<Letter>> {
  const { acting } = work;
  const approved = latest === null ? approvedAnew(work, { application, facts, latest, templates }) : accept(latest);
  if (!approved.ok) return approved;
  const sent = sendLetter({ letter: approved.value, application, facts }, approved.value, acting);
  if (!sent.ok) return sent;
  if (latest === null) {
    const { value: letter } = approved;
    const draft = { ...letter, state: "DRAFT" as const, version: 1, approvedAt: null, approvedBy: null };
    await insertLetters(work.transaction, [draft]);
    const filed = await saveLetterStep(work, { letter: draft, application, facts }, letter);
    if (!filed.ok) return filed;
  }
  return saveLetterStep(work, { letter: approved.value, application, facts }, sent.value);
}

function approvedAnew({ acting }: Work, { application, facts, templates }: InBatch): Outcome<Letter> {
  const state = { application, facts, templates, latest: null, newId: newId<"Letter">() };
  const drafted = draftLetter(state, { replacesId: null }, acting);
  return drafted.ok ? approveLetter({ letter: drafted.value, application, facts }, drafted.value, acting) : drafted;
}

/** Why a letter was held back, as a word: of an input the first thing that is wrong with it. */
function codeOf(refusal: Refusal): string {
  return refusal.code === "INVALID_INPUT" ? (refusal.data.fields[0]?.code ?? refusal.code) : refusal.code;
}
