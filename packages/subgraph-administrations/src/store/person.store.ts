import { seatReads } from "@indgang/subgraph-kit";
import type { Person } from "@indgang/domain/administrations";

/** The columns of a person out of the table or alias `from`. */
export function personColumns(from: string): string {
  return `${from}.id, ${from}.municipality_id AS "municipalityId", ${from}.administration_id AS administration, ${from}.name, ${from}.title`;
}

export const personById = seatReads.oneByKey<Person>({
  name: "people-by-id",
  text: `SELECT ${personColumns("person")} FROM person WHERE id = ANY ($1::uuid[])`,
});
