import { holdsOn, type PersonId, type PlainDate } from "../kernel/index.ts";
import type { CommitteeMember } from "./administration.type.ts";

/** Who sits in the committee on a day, the first and the last day of a seat included. */
export function membersOn(members: readonly CommitteeMember[], date: PlainDate): readonly PersonId[] {
  return members.filter((member) => holdsOn(member, date)).map((member) => member.personId);
}
