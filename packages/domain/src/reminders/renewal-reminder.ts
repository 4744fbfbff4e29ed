import {
  addDays,
  dateAt,
  type AdministrationSlug,
  type ApplicationId,
  type AssociationId,
  type GrantYearId,
  type Instant,
  type PersonId,
  type PlainDate,
} from "../kernel/index.ts";
import type { Concerned, Reminder } from "../messages/index.ts";

/** A year of a running grant that can be renewed, as much of it as tells who is told. */
export interface RenewalDue {
  readonly id: GrantYearId;
  readonly applicationId: ApplicationId;
  readonly administration: AdministrationSlug;
  readonly caseNumber: string;
  /** The first day on which it can be renewed. */
  readonly opensOn: PlainDate;
  readonly assigneeId: PersonId | null;
  readonly associationId: AssociationId;
}

/** Days after its first on which it is still worth a word. */
const stillNew = 14;

/** POOL-7: the first days of renewals that are told of on a day: those of the last two weeks, up to and including it. */
export function renewalReminderDays(now: Instant): { readonly from: PlainDate; readonly to: PlainDate } {
  const today = dateAt(now);
  return { from: addDays(today, -stillNew), to: today };
}

/** POOL-7: nobody does anything when a year can be renewed, so the clock tells the association of it, which has to say that its work goes on. */
export function remindAssociationOfRenewal(due: RenewalDue): Reminder {
  return reminder(due, { kind: "ASSOCIATION", associationId: due.associationId });
}

/** POOL-7: so is whoever has the case told, or the leaders where nobody has. */
export function remindOfficeOfRenewal(due: RenewalDue): Reminder {
  const { administration, assigneeId } = due;
  return reminder(
    due,
    assigneeId === null
      ? { kind: "ROLE", administration, role: "LEADER" }
      : { kind: "COLLEAGUE", personId: assigneeId, administration },
  );
}

function reminder({ opensOn, caseNumber }: RenewalDue, to: Concerned): Reminder {
  return { kind: "DUE_CASE_RENEWAL", dueOn: opensOn, about: caseNumber, to: [to] };
}
