import { accept, authorise, refuse, type ForumPaperId, type Outcome, type Refusal } from "../kernel/index.ts";
import type { ForumPaper } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody } from "./forum-body.type.ts";
import { expectInput, expectNotOver, type ItemState } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { mayAddPaper, mayReadItem } from "./forum.policy.ts";
import { forumBounds } from "./forum.values.ts";
import { isLate } from "./is-late.ts";

/** FORUM-2: a paper as it is typed: a title of 1 to 200 characters, and a text of 1 to 20,000. */
export interface AddPaperInput {
  readonly title: string;
  readonly text: string;
}

/** The item that the paper belongs to, and by when its body asks for papers. */
export interface PaperState extends ItemState {
  readonly body: Pick<ForumBody, "majorDays">;
  readonly paperId: ForumPaperId;
}

/**
 * FORUM-2, FORUM-3: a paper to an item, marked like the matter itself when it comes late. MEETING_OVER for a meeting that is over, STATE_CONFLICT
 * for an item that was not taken on.
 */
export function addForumPaper(
  { meeting, item, body, paperId }: PaperState,
  input: AddPaperInput,
  by: ForumActing,
): Outcome<ForumPaper, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT" | "MEETING_OVER" | "STATE_CONFLICT">> {
  const allowed = authorise({ maySee: mayReadItem(by, item, meeting), mayDo: mayAddPaper(by, item) });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const open = expectNotOver(meeting, by);
  if (!open.ok) return open;
  if (item.state === "NOT_TAKEN") return refuse("STATE_CONFLICT", { state: item.state });
  const checked = expectInput(
    publicText("title", input.title, forumBounds.title),
    publicText("text", input.text, forumBounds.text),
  );
  if (!checked.ok) return checked;
  return accept({
    title: input.title.trim(),
    text: input.text.trim(),
    id: paperId,
    itemId: item.id,
    meetingId: meeting.id,
    addedAt: by.now,
    addedById: personId,
    isLate: isLate(item.importance, by.now, meeting, body),
  });
}
