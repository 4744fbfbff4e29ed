import type { Database } from "@indgang/database";
import { asAdministrationSlug, asId, asMunicipalityId, type Viewer } from "@indgang/domain/kernel";
import { RequestContext } from "@indgang/subgraph-kit";
import type { Vault } from "@indgang/vault";

/** What the demo's referrals are made with. */
export interface DemoOf {
  readonly database: Database;
  readonly vault: Vault;
  readonly municipalityId: number;
}

/** Requests of the demo's people by seat, as if they worked at that time: one of each administration who refers, and the chair of an association. */
export type DemoPeople = ReadonlyMap<string, (at: Date) => RequestContext>;

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly seat: string;
  readonly association: string | null;
}

/** Empty where nobody refers. */
export async function demoPeople({ database, vault, municipalityId }: DemoOf): Promise<DemoPeople> {
  const rows = await database.seat(municipalityId, "identity").query<{ [Key in keyof DemoPerson]: DemoPerson[Key] }>({
    name: "demo people of referrals",
    text: `SELECT DISTINCT ON (seat) * FROM (
          SELECT id, name, subject, administration_id AS seat, NULL::uuid AS association FROM person
            WHERE administration_id IS NOT NULL AND id IN (SELECT person_id FROM role_assignment WHERE role = 'REFERRAL')
          UNION ALL
          SELECT person.id, name, subject, 'association', association_id FROM association_member
            JOIN person ON person.municipality_id = association_member.municipality_id AND person.id = person_id
        ) people ORDER BY seat, subject`,
    values: [],
  });
  return new Map(
    rows.map((person) => {
      const viewer = viewerOf(person, municipalityId);
      const seat = database.seat(municipalityId, person.seat);
      const request = { viewer, seat, vault, correlationId: "demo" };
      return [person.seat, (at: Date) => new RequestContext({ ...request, clock: () => at })];
    }),
  );
}

function viewerOf({ id, name, seat, association }: DemoPerson, municipalityId: number): Viewer {
  const isAssociation = association !== null;
  return {
    municipalityId: asMunicipalityId(municipalityId),
    seat: isAssociation ? "association" : asAdministrationSlug(seat),
    administration: isAssociation ? null : asAdministrationSlug(seat),
    personId: asId<"Person">(id),
    name,
    roles: [isAssociation ? "ASSOCIATION" : "REFERRAL"],
    associationIds: isAssociation ? [asId<"Association">(association)] : [],
  };
}
