import { noOtherAuthority, type LetterState } from "@indgang/domain/letters";
import { insertCases } from "./cases.ts";
import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { insertMeeting } from "./meetings.ts";
import { personNumber } from "./people.ts";

/** Why the committee gives less: stands in every decision here. */
export const decidedReason = "Puljen rækker ikke til hele beløbet i år.";

/** Cases of Social that were granted in part, in a closed meeting that has the first one's number. */
export async function insertDecided(
  owner: Owner,
  numbers: readonly number[],
  { state = "CLOSED", association = 1 }: { readonly state?: "CALLED" | "CLOSED"; readonly association?: number } = {},
): Promise<void> {
  await insertCases(owner, numbers, { state: "PARTLY_GRANTED", association });
  await insertMeeting(owner, numbers[0] ?? 0, { state, cases: numbers });
  await insert(
    owner,
    "decision",
    numbers.map((number) => ({
      municipality_id: 101,
      administration_id: "social",
      id: id("decision", number),
      application_id: id("application", number),
      meeting_item_id: id("item", number),
      budget_line_id: id("line", 11),
      outcome: "PART",
      amount: 400_000,
      reason_code: "LOWER_PRIORITY",
      reason_text: decidedReason,
      decided_at: "2026-11-21T14:00:00Z",
      recorded_by_id: id("person", personNumber("social.secretary")),
    })),
  );
}

/** The letter about a decided case, in a state; it has the case's number. */
export async function insertLetter(owner: Owner, number: number, state: LetterState): Promise<void> {
  const at = "2026-11-22T08:00:00Z";
  const hasLeft = state !== "DRAFT" && state !== "APPROVED";
  const owned = { municipality_id: 101, administration_id: "social" };
  await insert(owner, "letter", [
    {
      ...owned,
      id: id("letter", number),
      version: 1,
      application_id: id("application", number),
      state,
      replaces_id: null,
      title: "Delvis bevilling",
      text: `${decidedReason}\n\n${noOtherAuthority}`,
      written_at: at,
      approved_at: state === "DRAFT" ? null : at,
      recipient_email: state === "SENT" ? "forening@indgang.example" : null,
      sent_at: hasLeft ? at : null,
      posted_at: state === "POSTED" ? at : null,
    },
  ]);
  if (state !== "DRAFT")
    await insert(owner, "letter_file", [{ ...owned, letter_id: id("letter", number), pdf: Buffer.from("%PDF") }]);
}

/** A job that sends the letters of a meeting, under way; it has the meeting's number. */
export async function insertBatch(owner: Owner, number: number): Promise<void> {
  await insert(owner, "letter_batch", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: id("batch", number),
      version: 1,
      meeting_id: id("meeting", number),
      state: "RUNNING",
      started_by_id: id("person", personNumber("social.secretary")),
      started_at: "2026-11-22T08:00:00Z",
      planned: 1,
    },
  ]);
}
