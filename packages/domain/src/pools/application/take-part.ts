import { tiesOf } from "../../associations/index.ts";
import {
  accept,
  dateAt,
  refuse,
  type Acting,
  type Outcome,
  type PersonId,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "./application.type.ts";

/** What tells who takes no part in a case. */
export type CaseWithInterests = Pick<Application, "id" | "associationId" | "interests">;

/**
 * POOL-16, LAW-2: whether a person takes no part in a case on a day: a known tie to the association keeps them out, and so does what
 * was declared, on whichever list the case stood then.
 */
export function hasInterest(
  { associationId, interests }: CaseWithInterests,
  personId: PersonId,
  on: PlainDate,
): boolean {
  return (
    interests.recusals.some((recusal) => recusal.personId === personId) ||
    tiesOf(personId, associationId, interests.ties, on).length > 0
  );
}

/**
 * POOL-16, LAW-2: RECUSED_FROM_CASE for whoever has an interest in the case. Every step of a case asks, whoever takes it: preparing is
 * taking part as deciding is. Two things are no treatment of a case and are not asked: that a paper came in is registered by whoever opens
 * it (registerApplication), and a meeting is called and closed as a whole.
 */
export function expectNoInterest(
  application: CaseWithInterests,
  { viewer: { personId }, now }: Acting,
): Outcome<null, Refusal<"RECUSED_FROM_CASE">> {
  if (personId === null || !hasInterest(application, personId, dateAt(now))) return accept(null);
  return refuse("RECUSED_FROM_CASE", { personId, applicationId: application.id });
}
