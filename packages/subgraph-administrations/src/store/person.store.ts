import type { RequestContext } from "@indgang/subgraph-kit";
import type { Person } from "@indgang/domain/administrations";
import type { AdministrationSlug, MunicipalityId, PersonId } from "@indgang/domain/kernel";
import DataLoader from "dataloader";

export interface PersonRow {
  readonly id: PersonId;
  readonly municipalityId: MunicipalityId;
  readonly administration: AdministrationSlug | null;
  readonly name: string;
  readonly title: string | null;
}

/** The columns of a PersonRow out of the table or alias `from`. */
export function personColumns(from: string): string {
  return `${from}.id, ${from}.municipality_id AS "municipalityId", ${from}.administration_id AS administration, ${from}.name, ${from}.title`;
}

export function personLoader({ seat }: RequestContext): DataLoader<PersonId, Person | null> {
  return new DataLoader(async (ids) => {
    const rows = await seat.query<PersonRow>({
      name: "people-by-id",
      text: `SELECT ${personColumns("person")} FROM person WHERE id = ANY ($1::uuid[])`,
      values: [ids],
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
