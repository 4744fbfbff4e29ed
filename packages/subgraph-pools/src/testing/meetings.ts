import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import type { Slug } from "./people.ts";
import { numberOf } from "./world.ts";

export interface MeetingOptions {
  readonly slug?: Slug;
  readonly state?: "DRAFT" | "CALLED" | "CLOSED";
  readonly startsAt?: string;
  /** Numbers of the SCHEDULED cases on its list; the items have the same numbers. */
  readonly cases?: readonly number[];
}

/** A meeting with its list, today unless told otherwise. Each item proposes the whole of 1,000,000 øre from the block grant. */
export async function insertMeeting(owner: Owner, number: number, options: MeetingOptions = {}): Promise<void> {
  const { slug = "social", state = "CALLED", startsAt = "2026-11-22T14:00:00.000Z", cases = [] } = options;
  const owned = { municipality_id: 101, administration_id: slug };
  await insert(owner, "committee_meeting", [
    {
      ...owned,
      id: id("meeting", number),
      version: 1,
      committee_id: id("committee", numberOf(slug)),
      starts_at: startsAt,
      place: `Rådhuset, lokale ${number}`,
      state,
      minutes_text: "",
      closed_at: null,
      attendee_ids: [],
    },
  ]);
  await insert(
    owner,
    "meeting_item",
    cases.map((item, index) => ({
      ...owned,
      id: id("item", item),
      version: 1,
      meeting_id: id("meeting", number),
      application_id: id("application", item),
      position: index + 1,
      proposed_outcome: "FULL",
      proposed_amount: 1_000_000,
      budget_line_id: id("line", numberOf(slug) * 10 + 1),
      reason_code: null,
      reason_text: null,
    })),
  );
}
