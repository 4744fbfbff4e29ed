import type { Association, AssociationContact, AssociationYear } from "@indgang/domain/associations";
import type { AssociationId } from "@indgang/domain/kernel";
import { seatReads, type RequestContext } from "@indgang/subgraph-kit";
import {
  associationColumns,
  headColumns,
  toEntry,
  type AssociationHead,
  type AssociationRow,
} from "./association-entry.ts";

type Of<Part> = Part & { readonly associationId: AssociationId };

const rowById = seatReads.oneByKey<AssociationRow>({
  name: "associations-by-id",
  text: `SELECT ${associationColumns} FROM association WHERE id = ANY ($1::uuid[])`,
});

/** One entry, all of a step by one statement; null for what is not in the directory. */
export async function loadAssociation(context: RequestContext, id: AssociationId): Promise<Association | null> {
  const row = await context.use(rowById).load(id);
  return row && toEntry(row);
}

/** What a list of something else shows of an entry. */
export const headOfAssociation = seatReads.oneByKey<AssociationHead>({
  name: "association-heads-by-id",
  text: `SELECT ${headColumns} FROM association WHERE id = ANY ($1::uuid[])`,
});

/** What an association said about each year, the latest first. */
export const yearsOfAssociation = seatReads.manyByKey<Of<AssociationYear>>({
  name: "years-by-association",
  text: `SELECT association_id AS "associationId", year, volunteers, paid_staff AS "paidStaff", turnover, equity
    FROM association_year WHERE association_id = ANY ($1::uuid[]) ORDER BY year DESC`,
  key: "associationId",
});

/** An association's contact persons, by name. */
export const contactsOfAssociation = seatReads.manyByKey<Of<AssociationContact>>({
  name: "contacts-by-association",
  text: `SELECT association_id AS "associationId", name, role, email, phone
    FROM association_contact WHERE association_id = ANY ($1::uuid[]) ORDER BY name COLLATE "da-x-icu", id`,
  key: "associationId",
});
