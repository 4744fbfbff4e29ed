import type { RequestContext } from "@indgang/subgraph-kit";
import type { CommitteeMember, CommitteeSeat, Person } from "@indgang/domain/administrations";
import type { CommitteeId, PlainDate } from "@indgang/domain/kernel";
import DataLoader from "dataloader";
import { personColumns, type PersonRow } from "./person.store.ts";

/** A seat and who sits in it. */
export interface SeatedPerson extends CommitteeMember {
  readonly person: Person;
}

interface SeatRow extends PersonRow {
  readonly committeeId: CommitteeId;
  readonly seat: CommitteeSeat;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** All seats of committees, past ones too: the chair first, then by name. */
export function committeeMemberLoader({ seat }: RequestContext): DataLoader<CommitteeId, readonly SeatedPerson[]> {
  return new DataLoader(async (committeeIds) => {
    const rows = await seat.query<SeatRow>({
      name: "members-by-committee",
      text: `SELECT ${personColumns("person")}, member.committee_id AS "committeeId", member.seat::text AS seat,
          member.valid_from AS "validFrom", member.valid_to AS "validTo"
        FROM committee_member member
        JOIN person ON person.municipality_id = member.municipality_id AND person.id = member.person_id
        WHERE member.committee_id = ANY ($1::uuid[])
        ORDER BY member.seat, person.name, person.id, member.valid_from`,
      values: [committeeIds],
    });
    const byCommittee = Map.groupBy(rows.map(toSeatedPerson), ({ committeeId }) => committeeId);
    return committeeIds.map((id) => byCommittee.get(id) ?? []);
  });
}

function toSeatedPerson({ committeeId, seat, validFrom, validTo, ...person }: SeatRow): SeatedPerson {
  return { committeeId, personId: person.id, seat, validFrom, validTo, person };
}
