import type { Owner } from "./catalog.ts";
import { caseworker, outsideJuror, secretary } from "./judging.ts";
import { administrations, elsewhere, home, politician } from "./owning.ts";
import type { IdOf } from "./plant-world.ts";

/** AWARD-1, AWARD-2: roles that the database goes by, beside the planted ones: a secretariat and an office in each administration, and everybody who judges. */
export async function plantRoles(owner: Owner, idOf: IdOf): Promise<void> {
  const ofAdministration = (municipality: number, administration: string) =>
    [
      { administration, variant: secretary, role: "SECRETARY" },
      { administration, variant: caseworker, role: "CASEWORKER" },
      { administration, variant: politician, role: "JURY" },
    ].map((one) => ({ ...one, municipality }));
  const outside = [home, elsewhere].map((municipality) => ({
    municipality,
    administration: null,
    variant: outsideJuror,
    role: "JURY",
  }));
  const all = [
    ...administrations.flatMap((administration) => ofAdministration(home, administration)),
    ...["social", "culture"].flatMap((administration) => ofAdministration(elsewhere, administration)),
    ...outside,
  ];
  const rows = all.map(({ municipality, administration, variant, role }) => ({
    municipality_id: municipality,
    person_id: idOf("person", { municipality, administration }, variant),
    role,
    valid_from: "2020-01-01T00:00:00Z",
  }));
  await owner.query(
    `INSERT INTO role_assignment (municipality_id, person_id, role, valid_from)
      SELECT municipality_id, person_id, role, valid_from FROM json_populate_recordset(NULL::role_assignment, $1::json)`,
    [JSON.stringify(rows)],
  );
}
