import { seatReads, type Ordering, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import type { Person } from "@indgang/domain/administrations";
import { dateAt, type AdministrationSlug } from "@indgang/domain/kernel";
import { personColumns } from "./person.store.ts";

const byName: Ordering<Person> = {
  name: "staff:NAME_ASC",
  column: "person.name",
  id: "person.id",
  cast: "text",
  kind: "text",
  descending: false,
  valueOf: ({ name }) => name,
};

/** A page of those who work in an administration today, by name: not who sits in a committee (membersOn). Whose seat is over may have been hired. */
export function listStaff(
  context: RequestContext,
  administration: AdministrationSlug,
  page: Page,
): Promise<PageOfNodes<Person>> {
  const list = {
    name: "staff",
    columns: personColumns("person"),
    from: "person",
    conditions: [
      "person.administration_id = $1",
      `NOT EXISTS (SELECT FROM committee_member member
        WHERE member.municipality_id = person.municipality_id AND member.person_id = person.id
          AND member.valid_from <= $2::date AND (member.valid_to IS NULL OR member.valid_to >= $2::date))`,
    ],
    values: [administration, dateAt(context.now())],
  };
  return seatReads.pageOfList(context, { ...list, ordering: byName }, page);
}
