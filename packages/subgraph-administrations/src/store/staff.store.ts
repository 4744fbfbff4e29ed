import { cursorsOf, type Page, type RequestContext } from "@indgang/subgraph-kit";
import type { Person } from "@indgang/domain/administrations";
import { dateAt, type AdministrationSlug } from "@indgang/domain/kernel";
import { personColumns, type PersonRow } from "./person.store.ts";

const cursors = cursorsOf("staff:NAME_ASC", ["text"]);

/** Who works in administration $1 on the day $2: not who sits in a committee that day (membersOn). Whose seat is over may have been hired. */
const works = `person.administration_id = $1 AND NOT EXISTS (SELECT FROM committee_member member
  WHERE member.municipality_id = person.municipality_id AND member.person_id = person.id
    AND member.valid_from <= $2::date AND (member.valid_to IS NULL OR member.valid_to >= $2::date))`;

export function cursorOfStaff({ id, name }: Person): string {
  return cursors.encode({ values: [name], id });
}

/** A page of those who work in an administration, by name, and one more when there is more. */
export function findStaff(
  context: RequestContext,
  administration: AdministrationSlug,
  { limit, cursor }: Page,
): Promise<readonly Person[]> {
  const after = cursors.decode(cursor);
  return context.seat.query<PersonRow>({
    name: after ? "staff-after" : "staff",
    text: `SELECT ${personColumns("person")} FROM person WHERE ${works}
      ${after ? "AND (person.name, person.id) > ($4::text, $5::uuid)" : ""} ORDER BY person.name, person.id LIMIT $3`,
    values: [administration, dateAt(context.now()), limit + 1, ...(after ? [after.values[0], after.id] : [])],
  });
}

/** How many work in an administration. */
export async function countStaff(context: RequestContext, administration: AdministrationSlug): Promise<number> {
  const [row] = await context.seat.query<{ count: number }>({
    name: "staff-count",
    text: `SELECT count(*) AS count FROM person WHERE ${works}`,
    values: [administration, dateAt(context.now())],
  });
  return row?.count ?? 0;
}
