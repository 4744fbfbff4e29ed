import type { Transaction } from "@indgang/database";
import { asAdministrationSlug, asId, plainDate, toInstant, type Instant, type PlainDate } from "@indgang/domain/kernel";
import type { WaitsFor } from "@indgang/domain/pools";
import type { CaseDue, MeetingDue, RoundDue } from "@indgang/domain/reminders";

interface CaseRow {
  readonly administration: string;
  readonly id: string;
  readonly caseNumber: string;
  readonly waitsFor: WaitsFor;
  readonly dueOn: string;
  readonly assignee: string | null;
  readonly association: string;
}

/** Cases that fall due between two days and were not reminded of by `now`; the clock's seat sees no more of them. */
export async function findDueCases(
  transaction: Transaction,
  now: Instant,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly CaseDue[]> {
  const rows = await transaction.$queryRaw<readonly CaseRow[]>`
    SELECT administration, id::text, case_number AS "caseNumber", waits_for AS "waitsFor", due_on::text AS "dueOn", assignee::text, association::text
    FROM wall.due_cases(${now}::timestamptz, ${from}::text::date, ${to}::text::date) ORDER BY due_on, id`;
  return rows.map(({ administration, id, caseNumber, waitsFor, dueOn, assignee, association }) => ({
    id: asId<"Application">(id),
    administration: asAdministrationSlug(administration),
    caseNumber,
    waitsFor,
    dueOn: plainDate(dueOn),
    assigneeId: assignee === null ? null : asId<"Person">(assignee),
    associationId: asId<"Association">(association),
  }));
}

/** Called meetings that begin between two instants and were not reminded of. */
export async function findDueMeetings(
  transaction: Transaction,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<readonly MeetingDue[]> {
  const rows = await transaction.$queryRaw<
    readonly { readonly administration: string; readonly id: string; readonly startsAt: Date }[]
  >`SELECT administration, id::text, starts_at AS "startsAt" FROM wall.due_meetings(${from}::timestamptz, ${to}::timestamptz) ORDER BY starts_at, id`;
  return rows.map(({ administration, id, startsAt }) => ({
    id: asId<"CommitteeMeeting">(id),
    administration: asAdministrationSlug(administration),
    startsAt: toInstant(startsAt),
  }));
}

/** Rounds that have opened between two instants and were not told of. */
export async function findOpenedRounds(
  transaction: Transaction,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<readonly RoundDue[]> {
  const rows = await transaction.$queryRaw<
    readonly {
      readonly administration: string;
      readonly id: string;
      readonly name: string;
      readonly opensAt: Date;
      readonly applicants: readonly string[];
    }[]
  >`SELECT administration, id::text, name, opens_at AS "opensAt", applicants::text[] FROM wall.opened_rounds(${from}::timestamptz, ${to}::timestamptz) ORDER BY opens_at, id`;
  return rows.map(({ administration, id, name, opensAt, applicants }) => ({
    id: asId<"FundingRound">(id),
    administration: asAdministrationSlug(administration),
    name,
    opensAt: toInstant(opensAt),
    applicants: applicants.map((each) => asId<"Association">(each)),
  }));
}
