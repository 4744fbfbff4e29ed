import type { Owner } from "./catalog.ts";
import { owners, secretary, speaker, type Owning, type Variant } from "./owning.ts";
import type { IdOf } from "./plant-world.ts";
import { councillor } from "./seating.ts";

/** Who has a role beside the people who refer: a row for each, and more than a table's usual four. */
const holders = ({ administration }: Owning): readonly (readonly [string, Variant])[] =>
  administration === null
    ? [
        ["ASSOCIATION", speaker],
        ["COUNCIL", councillor],
      ]
    : [["SECRETARY", secretary]];

/** FORUM-1: roles that the database itself asks for: secretaries, and members of the moment. */
export async function plantRoles(owner: Owner, idOf: IdOf): Promise<void> {
  for (const owning of owners) {
    for (const [role, line] of holders(owning)) {
      await owner.query(
        "INSERT INTO role_assignment (municipality_id, person_id, role, valid_from) VALUES ($1, $2, $3::role, '2026-01-01')",
        [owning.municipality, idOf("person", owning, line), role],
      );
    }
  }
}
