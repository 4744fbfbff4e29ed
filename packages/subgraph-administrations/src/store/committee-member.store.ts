import { seatReads } from "@indgang/subgraph-kit";
import type { CommitteeMember, CommitteeSeat, Person } from "@indgang/domain/administrations";
import type { CommitteeId, PlainDate } from "@indgang/domain/kernel";
import { personColumns } from "./person.store.ts";

/** A seat and who sits in it. */
export interface SeatedPerson extends CommitteeMember {
  readonly person: Person;
}

interface SeatRow extends Person {
  readonly committeeId: CommitteeId;
  readonly seat: CommitteeSeat;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** All seats of a committee, past ones too: the chair first, then by name. */
export const seatsOfCommittee = seatReads.manyByKey<SeatRow>({
  name: "members-by-committee",
  text: `SELECT ${personColumns("person")}, member.committee_id AS "committeeId", member.seat::text AS seat,
      member.valid_from AS "validFrom", member.valid_to AS "validTo"
    FROM committee_member member
    JOIN person ON person.municipality_id = member.municipality_id AND person.id = member.person_id
    WHERE member.committee_id = ANY ($1::uuid[])
    ORDER BY member.seat, person.name, person.id, member.valid_from`,
  key: "committeeId",
});

export function toSeatedPerson({ committeeId, seat, validFrom, validTo, ...person }: SeatRow): SeatedPerson {
  return { committeeId, personId: person.id, seat, validFrom, validTo, person };
}
