import {
  accept,
  authorise,
  oneOf,
  problem,
  refuse,
  type AgendaItemId,
  type AssociationId,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import type { AgendaItem, AgendaProposer } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody } from "./forum-body.type.ts";
import type { ForumMeeting } from "./forum-meeting.type.ts";
import { expectInput, expectNotOver } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { mayPropose, mayReadForum, seatedAssociation } from "./forum.policy.ts";
import { agendaImportances, forumBounds, type AgendaImportance } from "./forum.values.ts";
import { isLate } from "./is-late.ts";

/** FORUM-2: a matter as it is typed: a title of 1 to 200 characters, and a text of 1 to 20,000. */
export interface ProposeItemInput {
  readonly title: string;
  readonly text: string;
  readonly importance: AgendaImportance;
  /** LAW-2: the association that the matter is about. */
  readonly associationId: AssociationId | null;
}

/** The meeting for which it is put, and what is known of the association that it is about. */
export interface ProposeState {
  readonly meeting: ForumMeeting;
  readonly body: Pick<ForumBody, "majorDays">;
  readonly itemId: AgendaItemId;
  /** False: the directory has no such association. */
  readonly isAssociationKnown: boolean;
}

/** Refusals of putting a matter forward. */
export type ProposeRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT" | "MEETING_OVER" | "STATE_CONFLICT">;

/**
 * FORUM-2, FORUM-3, ASSOC-9: puts a matter forward, for the own administration or for the association that the viewer speaks for in the
 * body. A matter of greater importance that comes too late is taken all the same and marked. MEETING_OVER when the meeting has ended.
 */
export function proposeAgendaItem(
  { meeting, body, itemId, isAssociationKnown }: ProposeState,
  input: ProposeItemInput,
  by: ForumActing,
): Outcome<AgendaItem, ProposeRefusal> {
  const allowed = authorise({ maySee: mayReadForum(by, meeting), mayDo: mayPropose(by, meeting) });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  const proposer = proposerOf(by, meeting);
  if (proposer === null || personId === null) return refuse("NOT_ALLOWED");
  const open = expectNotOver(meeting, by);
  if (!open.ok) return open;
  const isKnown = input.associationId === null || isAssociationKnown;
  const checked = expectInput(
    publicText("title", input.title, forumBounds.title),
    publicText("text", input.text, forumBounds.text),
    oneOf("importance", input.importance, agendaImportances),
    isKnown ? [] : problem("associationId", "UNKNOWN_VALUE"),
  );
  if (!checked.ok) return checked;
  const { municipalityId, administration, bodyId, id: meetingId } = meeting;
  return accept({
    importance: input.importance,
    associationId: input.associationId,
    title: input.title.trim(),
    text: input.text.trim(),
    id: itemId,
    municipalityId,
    administration,
    version: 1,
    meetingId,
    bodyId,
    position: null,
    proposer,
    proposedById: personId,
    receivedAt: by.now,
    isLate: isLate(input.importance, by.now, meeting, body),
    contact: null,
    state: "PROPOSED",
    declineReason: null,
    minutes: null,
    recusals: [],
  });
}

function proposerOf(by: ForumActing, meeting: ForumMeeting): AgendaProposer | null {
  const { administration } = by.viewer;
  if (administration !== null) return { kind: "ADMINISTRATION", administration };
  const associationId = seatedAssociation(by, meeting);
  return associationId === null ? null : { kind: "ASSOCIATION", associationId };
}
