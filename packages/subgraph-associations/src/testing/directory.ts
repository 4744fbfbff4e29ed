import type { Database } from "@indgang/database";
import type { TestDatabase } from "@indgang/database/testing";
import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  type AssociationId,
  type PersonId,
  type Role,
  type Viewer,
} from "@indgang/domain/kernel";
import { RequestContext } from "@indgang/subgraph-kit";

/** When the tests ask. */
export const now = "2026-11-22T13:00:00.000Z";

export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
export const associationId = (number: number): string => `association_${uuid(number)}`;

/** Number of the one association in the municipality that must never be seen. */
export const foreign = 90;
/** The association that speaks for itself in the tests. */
export const own = 4;

const names = [
  "Zebraklubben",
  "Aalborgvennerne",
  "Ældre Hjælper Ældre",
  "Besøgsvennerne",
  "Østerbro 100% Netværk",
  "Åben Dør",
];

/** Six associations of Copenhagen, registered a day apart in the order of `names`, and one of another municipality. */
export async function directory(owner: TestDatabase["owner"]): Promise<void> {
  await owner.query("INSERT INTO municipality VALUES (101, 'København', false), (999, 'Prøvekommunen', true)");
  await owner.query(`INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES
    (101, 'social', 'Socialforvaltningen', 'Social Services', 'SOC'), (101, 'culture', 'Kulturforvaltningen', 'Culture', 'KFF')`);
  const insert = `INSERT INTO association (municipality_id, id, name, cvr, activity_kinds, target_groups, city, created_at, verified_at)
    VALUES ($1, $2, $3, $4, $5::text[]::activity_kind[], $6::text[]::target_group[], $7, $8, $9)`;
  for (const [index, name] of names.entries()) {
    const day = `2026-01-0${index + 1}T10:00:00Z`;
    const kinds = index % 2 === 0 ? ["VISITING", "NETWORK"] : ["SELF_HELP"];
    const groups = index < 3 ? ["ELDERLY"] : ["EXCLUDED", "IN_CRISIS"];
    const values = [
      index === 1 ? "13748136" : null,
      kinds,
      groups,
      index === 5 ? "Valby" : "København",
      day,
      index < 2 ? day : null,
    ];
    await owner.query(insert, [101, uuid(index + 1), name, ...values]);
  }
  await owner.query(insert, [999, uuid(foreign), "Fremmed forening", null, [], [], "Besøgsby", now, null]);
  await owner.query(`INSERT INTO association_year (municipality_id, association_id, year, volunteers, paid_staff, turnover, equity) VALUES
    (101, '${uuid(own)}', 2024, 40, 0, 9007199254740991, -250000), (101, '${uuid(own)}', 2025, 60, NULL, NULL, NULL), (999, '${uuid(foreign)}', 2025, 1, 1, 1, 1)`);
  await owner.query(`INSERT INTO association_contact (municipality_id, id, association_id, name, role, email) VALUES
    (101, '${uuid(50)}', '${uuid(own)}', 'Åge Kasserer', 'Kasserer', NULL), (101, '${uuid(51)}', '${uuid(own)}', 'Zita Formand', 'Formand', 'zita@besoeg.example')`);
}

const shared = ["servicedesk", "association", "public", "auditor"];

/** A request of somebody in a seat: person 70 with the roles, nobody when there are none. */
export function contextOf(database: Database, seat: string, ...roles: readonly Role[]): RequestContext {
  const personId: PersonId | null = roles.length > 0 ? asId<"Person">(uuid(70)) : null;
  const associationIds: readonly AssociationId[] = seat === "association" ? [asId<"Association">(uuid(own))] : [];
  const viewer: Viewer = {
    municipalityId: asMunicipalityId(101),
    seat: shared.includes(seat) ? (seat as "public") : asAdministrationSlug(seat),
    administration: shared.includes(seat) ? null : asAdministrationSlug(seat),
    personId,
    name: "Nogen",
    roles,
    associationIds,
  };
  return new RequestContext({
    viewer,
    seat: database.seat(101, seat),
    correlationId: "test",
    clock: () => new Date(now),
  });
}
