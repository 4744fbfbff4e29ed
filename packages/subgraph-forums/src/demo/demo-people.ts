import type { Database } from "@indgang/database";
import { asAdministrationSlug, asId, asMunicipalityId, type Role, type Viewer } from "@indgang/domain/kernel";
import { RequestContext } from "@indgang/subgraph-kit";

/** What the demo's forums are made with. */
export interface DemoOf {
  readonly database: Database;
  readonly municipalityId: number;
}

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly administration: string | null;
  readonly roles: readonly Role[];
  readonly associations: readonly string[];
}

/** The demo's people by the name that they log in with: their id and association, and requests of theirs as if they worked at that time. */
export type DemoPeople = ReadonlyMap<
  string,
  { readonly id: string; readonly association: string | null; at(moment: Date): RequestContext }
>;

/** Everybody whom a session can name. */
export async function demoPeople({ database, municipalityId }: DemoOf): Promise<DemoPeople> {
  const rows = await database.seat(municipalityId, "identity").query<{ [Key in keyof DemoPerson]: DemoPerson[Key] }>({
    name: "demo people of forums",
    text: `SELECT id, name, subject, administration_id AS administration,
      (SELECT coalesce(json_agg(role), '[]') FROM role_assignment has WHERE has.municipality_id = person.municipality_id AND has.person_id = person.id) AS roles,
      (SELECT coalesce(json_agg(association_id), '[]') FROM association_member m WHERE m.municipality_id = person.municipality_id AND m.person_id = person.id) AS associations
      FROM person`,
    values: [],
  });
  return new Map(
    rows.map((person) => {
      const viewer = viewerOf(person, municipalityId);
      const request = { viewer, seat: database.seat(municipalityId, viewer.seat), correlationId: "demo" };
      const at = (moment: Date) => new RequestContext({ ...request, clock: () => moment });
      return [person.subject, { id: person.id, association: person.associations[0] ?? null, at }];
    }),
  );
}

function viewerOf({ id, name, administration, roles, associations }: DemoPerson, municipalityId: number): Viewer {
  const own = administration === null ? null : asAdministrationSlug(administration);
  return {
    municipalityId: asMunicipalityId(municipalityId),
    seat: own ?? (roles.includes("ASSOCIATION") ? "association" : "public"),
    administration: own,
    personId: asId<"Person">(id),
    name,
    roles,
    associationIds: associations.map((association) => asId<"Association">(association)),
  };
}
