import type { AssociationModel } from "@indgang/prisma";
import { asId, asMunicipalityId, toInstant, type Cvr, type PlainDate } from "@indgang/domain/kernel";
import type { Association } from "@indgang/domain/associations";
import { addressOf } from "./association-entry.ts";

/** An entry out of Prisma's row. */
export function fromRecord({
  street,
  postalCode,
  city,
  district,
  createdAt,
  verifiedById,
  searchText: _searchText,
  externalId: _externalId,
  ...row
}: AssociationModel): Association {
  return {
    ...row,
    id: asId<"Association">(row.id),
    municipalityId: asMunicipalityId(row.municipalityId),
    cvr: row.cvr as Cvr | null,
    cvrCheckedAt: plainDateOf(row.cvrCheckedAt),
    foundedOn: plainDateOf(row.foundedOn),
    registeredAt: toInstant(createdAt),
    verifiedAt: row.verifiedAt && toInstant(row.verifiedAt),
    verifiedBy: verifiedById === null ? null : asId<"Person">(verifiedById),
    address: addressOf({ street, postalCode, city, district }),
  };
}

/** The columns of an entry that a change may write. */
export function toRecord(entry: Association) {
  const { version, name, cvr, purpose, activityKinds, targetGroups, size, address, email, phone, website } = entry;
  return {
    version,
    name,
    cvr,
    cvrCheckedAt: entry.cvrCheckedAt && new Date(entry.cvrCheckedAt),
    purpose,
    activityKinds: [...activityKinds],
    targetGroups: [...targetGroups],
    size,
    street: address?.street ?? null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
    district: address?.district ?? null,
    email,
    phone,
    website,
    foundedOn: entry.foundedOn && new Date(entry.foundedOn),
    verifiedAt: entry.verifiedAt && new Date(entry.verifiedAt),
    verifiedById: entry.verifiedBy,
  };
}

function plainDateOf(midnight: Date | null): PlainDate | null {
  return midnight && (midnight.toISOString().slice(0, 10) as PlainDate);
}
