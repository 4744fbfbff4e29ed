import type { Transaction } from "@indgang/database";
import {
  asAdministrationSlug,
  asId,
  plainDate,
  type ApplicationId,
  type Instant,
  type PlainDate,
} from "@indgang/domain/kernel";
import type { AgreementDue, FollowUpDue } from "@indgang/domain/reminders";

interface DueRow {
  readonly kind: "ANSWER" | "FOLLOW_UP";
  readonly subject: string;
  readonly administration: string;
  readonly application: string;
  readonly caseNumber: string;
  readonly dueOn: string;
  readonly handledBy: string;
  readonly association: string;
}

/** Something of an agreement that falls due, with what it is a reminder of and the case. */
export interface FoundDue {
  readonly due: AgreementDue | FollowUpDue;
  readonly subjectId: string;
  readonly applicationId: ApplicationId;
}

/** Answers and follow-ups of agreements between two days that were not reminded of by `now`; the clock's seat sees no more of them. */
export async function findDueAgreements(
  transaction: Transaction,
  now: Instant,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly FoundDue[]> {
  const rows = await transaction.$queryRaw<readonly DueRow[]>`
    SELECT kind, subject::text, administration, application::text, case_number AS "caseNumber", due_on::text AS "dueOn",
      handled_by::text AS "handledBy", association::text
    FROM wall.due_agreements(${now}::timestamptz, ${from}::text::date, ${to}::text::date) ORDER BY due_on, subject`;
  return rows.map(({ kind, subject, administration, application, caseNumber, dueOn, handledBy, association }) => ({
    subjectId: subject,
    applicationId: asId<"Application">(application),
    due: {
      kind,
      administration: asAdministrationSlug(administration),
      caseNumber,
      dueOn: plainDate(dueOn),
      handledBy: asId<"Person">(handledBy),
      associationId: asId<"Association">(association),
    },
  }));
}
