import type { Transaction } from "@indgang/database";
import { asAdministrationSlug, asId, plainDate, type Instant, type PlainDate } from "@indgang/domain/kernel";
import type { RenewalDue } from "@indgang/domain/reminders";

interface DueRow {
  readonly administration: string;
  readonly id: string;
  readonly application: string;
  readonly caseNumber: string;
  readonly opensOn: string;
  readonly assignee: string | null;
  readonly association: string;
  readonly isAssociationTold: boolean;
  readonly isOfficeTold: boolean;
}

/** Years whose renewal opened between two days, and which side was not told by `now`; the clock's seat sees no more of them. */
export async function findOpenedRenewals(
  transaction: Transaction,
  now: Instant,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly (RenewalDue & Pick<DueRow, "isAssociationTold" | "isOfficeTold">)[]> {
  const rows = await transaction.$queryRaw<readonly DueRow[]>`
    SELECT administration, id::text, application::text, case_number AS "caseNumber", opens_on::text AS "opensOn", assignee::text, association::text,
      told_association AS "isAssociationTold", told_office AS "isOfficeTold"
    FROM wall.opened_renewals(${now}::timestamptz, ${from}::text::date, ${to}::text::date) ORDER BY opens_on, id`;
  return rows.map(({ administration, id, application, opensOn, assignee, association, ...told }) => ({
    ...told,
    id: asId<"GrantYear">(id),
    applicationId: asId<"Application">(application),
    administration: asAdministrationSlug(administration),
    opensOn: plainDate(opensOn),
    assigneeId: assignee === null ? null : asId<"Person">(assignee),
    associationId: asId<"Association">(association),
  }));
}
