import type { Address, Association } from "@indgang/domain/associations";

/** What a list of something else shows of an association. */
export type AssociationHead = Pick<Association, "id" | "municipalityId" | "version" | "name" | "cvr">;

export const headColumns = 'id, municipality_id AS "municipalityId", version, name, cvr';

/** The columns of an entry as `seat.query` gives them. */
export interface AssociationRow extends Omit<Association, "address"> {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly district: string | null;
}

export const associationColumns = `id, municipality_id AS "municipalityId", version, name, cvr, cvr_checked_at AS "cvrCheckedAt", purpose,
  activity_kinds::text[] AS "activityKinds", target_groups::text[] AS "targetGroups", size::text AS size, street, postal_code AS "postalCode",
  city, district, email, phone, website, founded_on AS "foundedOn", created_at AS "registeredAt", verified_at AS "verifiedAt", verified_by_id AS "verifiedBy"`;

export function toEntry({ street, postalCode, city, district, ...entry }: AssociationRow): Association {
  return { ...entry, address: addressOf({ street, postalCode, city, district }) };
}

/** Published files often know the town alone: what is missing is blank. Nothing at all is no address. */
export function addressOf(parts: { readonly [Part in keyof Address]: string | null }): Address | null {
  if (Object.values(parts).every((part) => part === null)) return null;
  return {
    street: parts.street ?? "",
    postalCode: parts.postalCode ?? "",
    city: parts.city ?? "",
    district: parts.district,
  };
}
