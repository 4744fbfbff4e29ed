import { nobody, type Database, type SeatDatabase } from "@indgang/database";
import { roles as allRoles, type Role } from "@indgang/domain/kernel";
import type { KnownPerson, People } from "./person.type.ts";
import { longestSession } from "./session-cookie.ts";

interface PersonRow {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly administration_id: string | null;
  readonly roles: readonly string[];
  readonly association_ids: readonly string[];
  readonly ended_sessions: readonly string[];
}

/** The seat whose login role may read people and their roles before anybody's own seat is known. */
const identitySeat = "identity";

const personWithRoles = `
  SELECT person.id, person.subject, person.name, person.administration_id, array_agg(DISTINCT assignment.role::text) AS roles,
         ARRAY(SELECT member.association_id::text
                 FROM association_member AS member
                WHERE member.municipality_id = person.municipality_id
                  AND member.person_id = person.id
                ORDER BY member.association_id) AS association_ids,
         ARRAY(SELECT ended.session_id::text
                 FROM ended_session AS ended
                WHERE ended.municipality_id = person.municipality_id
                  AND ended.person_id = person.id
                  AND ended.expires_at > $3) AS ended_sessions
    FROM person
    JOIN role_assignment AS assignment
      ON assignment.municipality_id = person.municipality_id
     AND assignment.person_id = person.id
     AND assignment.valid_from <= $3
     AND (assignment.valid_to IS NULL OR assignment.valid_to > $3)
   WHERE person.municipality_id = $1
     AND person.subject = $2
   GROUP BY person.municipality_id, person.id`;

/** People of one municipality, as the tables `person`, `role_assignment` and `ended_session` know them. */
export function personStore(database: Pick<Database, "seat">, municipality: number): People {
  const seat = (): SeatDatabase => database.seat(municipality, identitySeat);
  return {
    async find(subject, now) {
      const [row] = await seat().query<PersonRow>({
        name: "gateway-person-with-roles",
        text: personWithRoles,
        values: [municipality, subject, now.toISOString()],
      });
      return row === undefined ? null : toPerson(row);
    },
    async endSession({ id, subject, loggedInAt }, now) {
      const expiresAt = new Date((loggedInAt + longestSession) * 1_000);
      await seat().write(nobody, async (transaction) => {
        await transaction.$executeRaw`
          INSERT INTO ended_session (municipality_id, person_id, session_id, expires_at)
          SELECT municipality_id, id, ${id}::uuid, ${expiresAt} FROM person WHERE municipality_id = ${municipality} AND subject = ${subject}
          ON CONFLICT DO NOTHING`;
        await transaction.$executeRaw`DELETE FROM ended_session WHERE municipality_id = ${municipality} AND expires_at <= ${now}`;
      });
    },
  };
}

function toPerson(row: PersonRow): KnownPerson {
  return {
    id: row.id,
    subject: row.subject,
    name: row.name,
    administration: row.administration_id,
    associations: row.association_ids,
    endedSessions: row.ended_sessions,
    roles: row.roles.filter((role): role is Role => (allRoles as readonly string[]).includes(role)),
  };
}
