import type { Transaction } from "@indgang/database";
import { asAdministrationSlug, asId, plainDate, type Instant, type PlainDate } from "@indgang/domain/kernel";
import type { AccountsDue } from "@indgang/domain/reminders";

interface DueRow {
  readonly administration: string;
  readonly id: string;
  readonly application: string;
  readonly caseNumber: string;
  readonly dueOn: string;
  readonly assignee: string | null;
  readonly association: string;
}

/** Accounts that fall due between two days and of which not everybody was reminded by `now`; the clock's seat sees no more of them. */
export async function findDueAccounts(
  transaction: Transaction,
  now: Instant,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly AccountsDue[]> {
  const rows = await transaction.$queryRaw<readonly DueRow[]>`
    SELECT administration, id::text, application::text, case_number AS "caseNumber", due_on::text AS "dueOn", assignee::text, association::text
    FROM wall.due_accounts(${now}::timestamptz, ${from}::text::date, ${to}::text::date) ORDER BY due_on, id`;
  return rows.map(({ administration, id, application, caseNumber, dueOn, assignee, association }) => ({
    id: asId<"GrantAccounts">(id),
    applicationId: asId<"Application">(application),
    administration: asAdministrationSlug(administration),
    caseNumber,
    dueOn: plainDate(dueOn),
    assigneeId: assignee === null ? null : asId<"Person">(assignee),
    associationId: asId<"Association">(association),
  }));
}
