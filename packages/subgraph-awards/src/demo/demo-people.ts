import type { Database } from "@indgang/database";
import { asAdministrationSlug, asId, asMunicipalityId, type Role, type Seat } from "@indgang/domain/kernel";
import { RequestContext } from "@indgang/subgraph-kit";

/** What the demo's prizes are made with. */
export interface DemoOf {
  readonly database: Database;
  readonly municipalityId: number;
}

/** Requests of the demo's people by their subject, as if they worked at that time. */
export type DemoPeople = ReadonlyMap<string, (at: Date) => RequestContext>;

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly administration: string | null;
  readonly roles: string;
}

/** Everybody who runs prizes or may judge. Empty where nobody does. */
export async function demoPeople({ database, municipalityId }: DemoOf): Promise<DemoPeople> {
  const rows = await database.seat(municipalityId, "identity").query<{ [Key in keyof DemoPerson]: DemoPerson[Key] }>({
    name: "demo people of prizes",
    text: `SELECT person.id, person.name, person.subject, person.administration_id AS administration, string_agg(has.role::text, ',') AS roles
      FROM person JOIN role_assignment has ON has.municipality_id = person.municipality_id AND has.person_id = person.id
      GROUP BY person.id, person.name, person.subject, person.administration_id
      HAVING bool_or(has.role IN ('SECRETARY', 'JURY')) ORDER BY person.subject`,
    values: [],
  });
  return new Map(
    rows.map(({ id, name, subject, administration, roles }) => {
      const slug = administration === null ? null : asAdministrationSlug(administration);
      const seat: Seat = slug ?? "public";
      const viewer = {
        municipalityId: asMunicipalityId(municipalityId),
        seat,
        administration: slug,
        personId: asId<"Person">(id),
        name,
        roles: roles.split(",") as Role[],
        associationIds: [],
      };
      const request = { viewer, seat: database.seat(municipalityId, seat), correlationId: "demo" };
      return [subject, (at: Date) => new RequestContext({ ...request, clock: () => at })];
    }),
  );
}
