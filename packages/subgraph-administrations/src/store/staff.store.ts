import { cursorsOf, type Page, type RequestContext } from "@indgang/subgraph-kit";
import type { Person } from "@indgang/domain/administrations";
import type { AdministrationSlug } from "@indgang/domain/kernel";
import { personColumns, type PersonRow } from "./person.store.ts";

const cursors = cursorsOf("staff:NAME_ASC", ["text"]);

/** Politicians sit in the administration's committee and do not work for it. */
const works = `person.administration_id = $1 AND NOT EXISTS (SELECT FROM committee_member member
  WHERE member.municipality_id = person.municipality_id AND member.person_id = person.id)`;

export function cursorOfStaff({ id, name }: Person): string {
  return cursors.encode({ values: [name], id });
}

/** A page of those who work in an administration, by name, and one more when there is more. */
export function findStaff(
  { seat }: RequestContext,
  administration: AdministrationSlug,
  { limit, cursor }: Page,
): Promise<readonly Person[]> {
  const after = cursors.decode(cursor);
  return seat.query<PersonRow>({
    name: after ? "staff-after" : "staff",
    text: `SELECT ${personColumns("person")} FROM person WHERE ${works}
      ${after ? "AND (person.name, person.id) > ($3::text, $4::uuid)" : ""} ORDER BY person.name, person.id LIMIT $2`,
    values: [administration, limit + 1, ...(after ? [after.values[0], after.id] : [])],
  });
}

/** How many work in an administration. */
export async function countStaff({ seat }: RequestContext, administration: AdministrationSlug): Promise<number> {
  const [row] = await seat.query<{ count: number }>({
    name: "staff-count",
    text: `SELECT count(*) AS count FROM person WHERE ${works}`,
    values: [administration],
  });
  return row?.count ?? 0;
}
