import type { Transaction } from "@indgang/database";
import type { HearingDue } from "@indgang/domain/reminders";
import { asAdministrationSlug, asId, toInstant, type Instant } from "@indgang/domain/kernel";

interface PartyEntry {
  readonly association: string | null;
  readonly body: string | null;
  readonly secretariat: string | null;
}

interface HearingRow {
  readonly administration: string;
  readonly id: string;
  readonly title: string;
  readonly answerBy: Date;
  readonly sentBy: string | null;
  readonly unanswered: readonly PartyEntry[];
}

/** Hearings that end between two instants and were not reminded of by `now`. */
export async function findDueHearings(
  transaction: Transaction,
  now: Instant,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<readonly HearingDue[]> {
  const rows = await transaction.$queryRaw<readonly HearingRow[]>`
    SELECT administration, id::text, title, answer_by AS "answerBy", sent_by::text AS "sentBy", unanswered
    FROM wall.due_hearings(${now}::timestamptz, ${from}::timestamptz, ${to}::timestamptz) ORDER BY answer_by, id`;
  return rows.map(({ administration, id, title, answerBy, sentBy, unanswered }) => ({
    id: asId<"Hearing">(id),
    administration: asAdministrationSlug(administration),
    title,
    answerBy: toInstant(answerBy),
    sentById: sentBy === null ? null : asId<"Person">(sentBy),
    unanswered: unanswered.map(partyOf),
  }));
}

function partyOf({ association, body, secretariat }: PartyEntry): HearingDue["unanswered"][number] {
  const heard =
    association === null
      ? ({ kind: "BODY", bodyId: asId<"ForumBody">(String(body)) } as const)
      : ({ kind: "ASSOCIATION", associationId: asId<"Association">(association) } as const);
  return { heard, secretariat: secretariat === null ? null : asAdministrationSlug(secretariat) };
}
