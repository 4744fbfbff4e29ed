import type { RequestContext } from "@indgang/subgraph-kit";
import type { Committee } from "@indgang/domain/administrations";
import type { AdministrationSlug, CommitteeId, MunicipalityId } from "@indgang/domain/kernel";
import DataLoader from "dataloader";

interface CommitteeRow {
  readonly id: CommitteeId;
  readonly municipalityId: MunicipalityId;
  readonly administration: AdministrationSlug;
  readonly name: string;
}

interface CommitteeLoaders {
  readonly byId: DataLoader<CommitteeId, Committee | null>;
  readonly byAdministration: DataLoader<string, readonly Committee[]>;
}

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, name`;

export function committeeLoaders({ seat }: RequestContext): CommitteeLoaders {
  return {
    byId: new DataLoader(async (ids) => {
      const rows = await seat.query<CommitteeRow>({
        name: "committees-by-id",
        text: `SELECT ${columns} FROM committee WHERE id = ANY ($1::uuid[])`,
        values: [ids],
      });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    byAdministration: new DataLoader(async (slugs) => {
      const rows = await seat.query<CommitteeRow>({
        name: "committees-by-administration",
        text: `SELECT ${columns} FROM committee WHERE administration_id = ANY ($1) ORDER BY name COLLATE "da-x-icu", id`,
        values: [slugs],
      });
      const bySlug = Map.groupBy(rows, ({ administration }) => String(administration));
      return slugs.map((slug) => bySlug.get(slug) ?? []);
    }),
  };
}
