import type { AssociationTie } from "@indgang/domain/associations";
import type { AssociationId, ForumBodyId } from "@indgang/domain/kernel";
import type { HeardParty } from "@indgang/domain/forums";
import type { Columns, Rows } from "@indgang/subgraph-kit";

/** The name of a person as the seat's register of people has it; null for whom the seat does not know. */
export async function personName(rows: Rows, id: string): Promise<string | null> {
  const [person] = await rows.query<{ name: string }>({
    name: "person's name",
    text: "SELECT name FROM person WHERE id = $1::uuid",
    values: [id],
  });
  return person?.name ?? null;
}

/** True when the directory has the association; nothing to know where none is named. */
export async function isAssociationKnown(rows: Rows, id: AssociationId | null): Promise<boolean> {
  if (id === null) return false;
  return (await knownOf(rows, "association", [id])).size === 1;
}

/** Of the parties, by their place: whether the directory or the register of bodies has them. */
export async function arePartiesKnown(rows: Rows, parties: readonly HeardParty[]): Promise<readonly boolean[]> {
  const bodies: ForumBodyId[] = [];
  const associations: AssociationId[] = [];
  for (const party of parties)
    if (party.kind === "BODY") bodies.push(party.bodyId);
    else associations.push(party.associationId);
  const knownBodies = await knownOf(rows, "forum_body", bodies);
  const knownAssociations = await knownOf(rows, "association", associations);
  return parties.map((party) =>
    party.kind === "BODY" ? knownBodies.has(party.bodyId) : knownAssociations.has(party.associationId),
  );
}

async function knownOf(
  rows: Rows,
  table: "forum_body" | "association",
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found = await rows.query<{ id: string }>({
    name: `known in ${table}`,
    text: `SELECT id FROM ${table} WHERE id = ANY ($1::uuid[])`,
    values: [ids],
  });
  return new Set(found.map(({ id }) => id));
}

/** LAW-2: the ties to associations that the seat's administration knows of. */
export function findTies(rows: Rows, associationIds: readonly string[]): Promise<readonly AssociationTie[]> {
  return rows.query<Columns<AssociationTie>>({
    name: "ties to associations",
    text: `SELECT person_id AS "personId", association_id AS "associationId", kind, is_appointed_by_council AS "isAppointedByCouncil",
      valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM association_tie WHERE association_id = ANY ($1::uuid[]) ORDER BY id`,
    values: [associationIds],
  });
}
