import type { Owner } from "./catalog.ts";
import { caseworker, outsideJuror } from "./judging.ts";
import { owners, politician, secretary, speaker, type Owning, type Variant } from "./owning.ts";
import type { IdOf } from "./plant-world.ts";
import { councillor } from "./seating.ts";

/** Who has a role beside the people who refer: a row for each, and more than a table's usual four. */
const holders = ({ administration }: Owning): readonly (readonly [string, Variant])[] =>
  administration === null
    ? [
        ["ASSOCIATION", speaker],
        ["COUNCIL", councillor],
        ["JURY", outsideJuror],
      ]
    : [
        ["SECRETARY", secretary],
        ["CASEWORKER", caseworker],
        ["JURY", politician],
      ];

/** FORUM-1, AWARD-1, AWARD-2: roles that the database itself asks for: a secretariat and an office in each administration, members of the moment, and everybody who judges. */
export async function plantRoles(owner: Owner, idOf: IdOf): Promise<void> {
  for (const owning of owners) {
    for (const [role, line] of holders(owning)) {
      await owner.query(
        "INSERT INTO role_assignment (municipality_id, person_id, role, valid_from) VALUES ($1, $2, $3::role, '2020-01-01')",
        [owning.municipality, idOf("person", owning, line), role],
      );
    }
  }
}
