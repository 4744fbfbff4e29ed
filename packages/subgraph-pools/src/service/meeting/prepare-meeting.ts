import { newId } from "@indgang/database";
import {
  accept,
  refuse,
  type CommitteeId,
  type MeetingId,
  type Outcome,
  type PersonId,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  callMeeting as callRule,
  closeMeeting as closeRule,
  createMeeting as createRule,
  type CommitteeMeeting,
  type CreateMeetingInput,
} from "@indgang/domain/pools";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findCommittee, findMembers } from "../../store/application/find-for-change.store.ts";
import { insertMeeting, saveMeeting } from "../../store/meeting/save-meeting.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { readMeeting } from "../read-case.ts";
import { decideRounds } from "./decide-rounds.ts";
import { auditMeeting, changeMeeting, type OfMeeting, wholeList } from "./meeting-work.ts";

/** POOL-9: a new meeting of a committee. */
export async function createMeeting(
  context: RequestContext,
  command: CreateMeetingInput & Keyed & { readonly committeeId: CommitteeId },
) {
  const outcome = await carryOut(
    context,
    { operation: "createMeeting", input: command },
    async (work): Promise<Outcome<MeetingId, AnyRefusal>> => {
      const committee = await findCommittee(work.rows, command.committeeId);
      if (committee === null) return refuse("NOT_FOUND");
      const created = createRule({ committee, meetingId: newId<"CommitteeMeeting">() }, command, work.acting);
      if (!created.ok) return created;
      await insertMeeting(work.transaction, created.value);
      auditMeeting(work, created.value);
      return accept(created.value.id);
    },
  );
  return afresh(outcome, (id) => readMeeting(context, id));
}

/** POOL-9: the list goes to the members. */
export function callMeeting(context: RequestContext, command: OfMeeting) {
  return changeMeeting(
    context,
    { operation: "callMeeting", input: command },
    command.meetingId,
    async (meeting, work) => saved(work, meeting, callRule({ meeting }, command, work.acting)),
  );
}

/** POOL-9: the minutes stand, nothing more is recorded. */
export function closeMeeting(
  context: RequestContext,
  command: OfMeeting & { readonly minutesText: string; readonly attendeeIds: readonly PersonId[] },
) {
  return changeMeeting(
    context,
    { operation: "closeMeeting", input: command },
    command.meetingId,
    async (meeting, work) => {
      const items = await wholeList(work, meeting.id);
      const members = await findMembers(work.rows, meeting.committeeId);
      const closed = await saved(work, meeting, closeRule({ meeting, items, members }, command, work.acting));
      if (closed.ok)
        await decideRounds(
          work,
          items.map(({ application }) => application.roundId),
        );
      return closed;
    },
  );
}

async function saved<Refused extends Refusal>(
  { transaction }: Work,
  before: CommitteeMeeting,
  changed: Outcome<CommitteeMeeting, Refused>,
): Promise<Outcome<CommitteeMeeting, Refused | AnyRefusal>> {
  if (!changed.ok) return changed;
  return (await saveMeeting(transaction, before, changed.value)) ? changed : refuse("NOT_ALLOWED");
}
