import { seatReads } from "@indgang/subgraph-kit";
import type { Committee } from "@indgang/domain/administrations";

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, name`;

export const committeeById = seatReads.oneByKey<Committee>({
  name: "committees-by-id",
  text: `SELECT ${columns} FROM committee WHERE id = ANY ($1::uuid[])`,
});

/** By name. */
export const committeesOfAdministration = seatReads.manyByKey<Committee>({
  name: "committees-by-administration",
  text: `SELECT ${columns} FROM committee WHERE administration_id = ANY ($1) ORDER BY name COLLATE "da-x-icu", id`,
  key: "administration",
});
