import type { Transaction } from "@indgang/database";
import { asAdministrationSlug, asId, plainDate, type Instant, type PlainDate } from "@indgang/domain/kernel";
import type { OutcomeDue } from "@indgang/domain/reminders";

interface DueRow {
  readonly administration: string;
  readonly id: string;
  readonly application: string;
  readonly caseNumber: string;
  readonly dueOn: string;
  readonly assignee: string | null;
  readonly association: string;
  readonly isAssociationTold: boolean;
  readonly isOfficeTold: boolean;
}

/** Reports that are awaited between two days, and which side was not reminded by `now`; the clock's seat sees no more of them. */
export async function findDueOutcomes(
  transaction: Transaction,
  now: Instant,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly (OutcomeDue & Pick<DueRow, "isAssociationTold" | "isOfficeTold">)[]> {
  const rows = await transaction.$queryRaw<readonly DueRow[]>`
    SELECT administration, id::text, application::text, case_number AS "caseNumber", due_on::text AS "dueOn", assignee::text, association::text,
      told_association AS "isAssociationTold", told_office AS "isOfficeTold"
    FROM wall.due_outcomes(${now}::timestamptz, ${from}::text::date, ${to}::text::date) ORDER BY due_on, id`;
  return rows.map(({ administration, id, application, dueOn, assignee, association, ...told }) => ({
    ...told,
    id: asId<"OutcomeReport">(id),
    applicationId: asId<"Application">(application),
    administration: asAdministrationSlug(administration),
    dueOn: plainDate(dueOn),
    assigneeId: assignee === null ? null : asId<"Person">(assignee),
    associationId: asId<"Association">(association),
  }));
}
