import type { RequestContext } from "@indgang/subgraph-kit";
import type { Association, AssociationContact, AssociationYear } from "@indgang/domain/associations";
import type { AssociationId } from "@indgang/domain/kernel";
import DataLoader from "dataloader";
import {
  associationColumns,
  headColumns,
  toEntry,
  type AssociationHead,
  type AssociationRow,
} from "./association-entry.ts";

interface AssociationLoaders {
  readonly byId: DataLoader<AssociationId, Association | null>;
  readonly headById: DataLoader<AssociationId, AssociationHead | null>;
  /** The latest first. */
  readonly years: DataLoader<AssociationId, readonly AssociationYear[]>;
  /** By name. */
  readonly contacts: DataLoader<AssociationId, readonly AssociationContact[]>;
}

type Of<Part> = Part & { readonly associationId: AssociationId };

export function associationLoaders({ seat }: RequestContext): AssociationLoaders {
  return {
    byId: new DataLoader(async (ids) => {
      const rows = await seat.query<AssociationRow>({
        name: "associations-by-id",
        text: `SELECT ${associationColumns} FROM association WHERE id = ANY ($1::uuid[])`,
        values: [ids],
      });
      const byId = new Map(rows.map((row) => [row.id, toEntry(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    headById: new DataLoader(async (ids) => {
      const rows = await seat.query<{ [Key in keyof AssociationHead]: AssociationHead[Key] }>({
        name: "association-heads-by-id",
        text: `SELECT ${headColumns} FROM association WHERE id = ANY ($1::uuid[])`,
        values: [ids],
      });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    years: new DataLoader(async (ids) => {
      const rows = await seat.query<Of<AssociationYear>>({
        name: "years-by-association",
        text: `SELECT association_id AS "associationId", year, volunteers, paid_staff AS "paidStaff", turnover, equity
          FROM association_year WHERE association_id = ANY ($1::uuid[]) ORDER BY year DESC`,
        values: [ids],
      });
      return partsOf(ids, rows);
    }),
    contacts: new DataLoader(async (ids) => {
      const rows = await seat.query<Of<AssociationContact>>({
        name: "contacts-by-association",
        text: `SELECT association_id AS "associationId", name, role, email, phone
          FROM association_contact WHERE association_id = ANY ($1::uuid[]) ORDER BY name COLLATE "da-x-icu", id`,
        values: [ids],
      });
      return partsOf(ids, rows);
    }),
  };
}

function partsOf<Part>(ids: readonly AssociationId[], rows: readonly Of<Part>[]): readonly (readonly Part[])[] {
  const byAssociation = Map.groupBy(rows, ({ associationId }) => associationId);
  return ids.map((id) => byAssociation.get(id) ?? []);
}
