import { randomUUID } from "node:crypto";
import type { TestDatabase } from "@indgang/database/testing";
import { ids, insert, later, now, personId } from "./world.ts";

type Owner = TestDatabase["owner"];
type Changes = Readonly<Record<string, unknown>>;

const social = { municipality_id: 101, administration_id: "social" };

/** A meeting in a month, or as the changes say. Answers its id. */
export async function plantMeeting(owner: Owner, changes: Changes = {}): Promise<string> {
  const id = randomUUID();
  const times = { starts_at: later(30), ends_at: later(30, 2), place: "Rådhuset" };
  await insert(owner, "forum_meeting", {
    ...social,
    id,
    body_id: ids.body,
    ...times,
    state: "PLANNED",
    is_called_late: false,
    ...changes,
  });
  return id;
}
export const called = { state: "CALLED", called_at: now };
/** A meeting that began an hour ago. */
export const begun = { ...called, starts_at: later(0, -1), ends_at: later(0, 1) };

/** A matter that Health proposed. Answers its id. */
export async function plantItem(
  owner: Owner,
  meetingId: string,
  { minutes, ...changes }: Changes = {},
): Promise<string> {
  const id = randomUUID();
  await insert(owner, "forum_agenda_item", {
    ...social,
    id,
    meeting_id: meetingId,
    body_id: ids.body,
    title: "Ny model",
    text: "Vi foreslår en fælles model",
    proposer_administration: "health-elderly",
    proposed_by_id: personId("hanne"),
    importance: "ORDINARY",
    received_at: now,
    is_late: false,
    state: "PROPOSED",
    ...changes,
  });
  if (minutes !== undefined)
    await insert(owner, "forum_minutes", { ...social, meeting_id: meetingId, item_id: id, text: minutes });
  return id;
}
export const onAgenda = { state: "ON_AGENDA", position: 1 };

/** A hearing of Social's with the contact committee and the visiting friends as parties. Answers their ids. */
export async function plantHearing(owner: Owner, changes: Changes = {}) {
  const [hearing, ofBody, ofFriends] = [randomUUID(), randomUUID(), randomUUID()];
  const draft = { title: "Høring", text: "Udtal jer", answer_by: later(10), state: "DRAFT", created_at: now };
  await insert(owner, "hearing", { ...social, id: hearing, ...draft });
  const party = { municipality_id: 101, asked_by: "social", hearing_id: hearing };
  await insert(owner, "hearing_party", { ...party, id: ofBody, position: 1, body_id: ids.body });
  await insert(owner, "hearing_party", { ...party, id: ofFriends, position: 2, association_id: ids.friends });
  const columns = Object.keys(changes);
  if (columns.length > 0)
    await owner.query(
      `UPDATE hearing SET ${columns.map((column, index) => `${column} = $${index + 2}`).join(", ")} WHERE id = $1`,
      [hearing, ...Object.values(changes)],
    );
  return { hearing, ofBody, ofFriends };
}
export const sent = { state: "SENT", sent_at: now };

/** Ends a hearing an hour ago, as time does: what was sent cannot be changed otherwise. */
export async function endHearing(owner: Owner, hearing: string): Promise<void> {
  await owner.query("ALTER TABLE hearing DISABLE TRIGGER keep_hearing");
  await owner.query("UPDATE hearing SET answer_by = $2 WHERE id = $1", [hearing, later(0, -1)]);
  await owner.query("ALTER TABLE hearing ENABLE TRIGGER keep_hearing");
}
