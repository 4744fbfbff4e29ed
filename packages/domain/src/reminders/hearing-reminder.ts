import {
  addDays,
  addMilliseconds,
  dateAt,
  deadlineInstant,
  isBefore,
  type AdministrationSlug,
  type HearingId,
  type Instant,
  type PersonId,
} from "../kernel/index.ts";
import type { Concerned, Reminder } from "../messages/index.ts";
import { peopleOf, type HearingParty } from "../forums/index.ts";

/** A hearing that was sent, with those that have not answered. */
export interface HearingDue {
  readonly id: HearingId;
  readonly administration: AdministrationSlug;
  readonly title: string;
  readonly answerBy: Instant;
  readonly sentById: PersonId | null;
  readonly unanswered: readonly Pick<HearingParty, "heard" | "secretariat">[];
}

/** Days before its end on which a hearing's unanswered parties are reminded. */
const ahead = 3;

/** Milliseconds after its end in which its end is still worth a word. */
const stillNew = 7 * 86_400_000;

/** The ends of hearings that are reminded of at an instant: the first and the last. */
export function hearingReminderSpan(now: Instant): { readonly from: Instant; readonly to: Instant } {
  return { from: addMilliseconds(now, -stillNew), to: deadlineInstant(addDays(dateAt(now), ahead), "23:59:59") };
}

/**
 * FORUM-4, POOL-8: three days before a hearing ends those who have not answered are reminded; when it has ended, the asking administration's
 * secretaries are told and whoever sent it. Null when nobody is left to remind.
 */
export function hearingReminder(
  { administration, title, answerBy, sentById, unanswered }: HearingDue,
  now: Instant,
): Reminder | null {
  const dueOn = dateAt(answerBy);
  const sender: readonly Concerned[] =
    sentById === null ? [] : [{ kind: "COLLEAGUE", personId: sentById, administration }];
  if (isBefore(answerBy, now))
    return {
      kind: "DUE_HEARING_ENDED",
      dueOn,
      about: title,
      to: [{ kind: "ROLE", administration, role: "SECRETARY" }, ...sender],
    };
  const to = unanswered.flatMap(peopleOf);
  return to.length === 0 ? null : { kind: "DUE_HEARING_ANSWER", dueOn, about: title, to };
}
