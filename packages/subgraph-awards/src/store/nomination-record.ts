import { asAdministrationSlug, asId, asMunicipalityId, toInstant } from "@indgang/domain/kernel";
import {
  nominatorKey,
  nomineeKey,
  type Nomination,
  type NominationSource,
  type NominationState,
} from "@indgang/domain/awards";
import type { Prisma } from "@indgang/prisma";

export type NominationRecord = Prisma.NominationGetPayload<object>;

/** A row as the domain has it. */
export function toNomination(row: NominationRecord): Nomination {
  return {
    id: asId(row.id),
    municipalityId: asMunicipalityId(row.municipalityId),
    administration: asAdministrationSlug(row.administrationId),
    version: row.version,
    cycleId: asId(row.cycleId),
    categoryId: asId(row.categoryId),
    nominee: {
      name: row.nomineeName,
      activeAt: row.activeAt,
      associationId: row.associationId === null ? null : asId(row.associationId),
    },
    reasons: row.reasons,
    nominator: {
      name: row.nominatorName,
      email: row.nominatorEmail,
      personId: row.nominatorPersonId === null ? null : asId(row.nominatorPersonId),
      associationId: row.nominatorAssociationId === null ? null : asId(row.nominatorAssociationId),
    },
    source: row.source as NominationSource,
    state: row.state as NominationState,
    stateReason: row.stateReason,
    receivedAt: toInstant(row.receivedAt),
  };
}

/** A nomination's columns, but for its token. */
export function toRecord({ nominee, nominator, administration, receivedAt, ...nomination }: Nomination) {
  return {
    ...nomination,
    administrationId: administration,
    nomineeName: nominee.name,
    activeAt: nominee.activeAt,
    associationId: nominee.associationId,
    nomineeKey: nomineeKey(nominee),
    nominatorName: nominator.name,
    nominatorEmail: nominator.email,
    nominatorPersonId: nominator.personId,
    nominatorAssociationId: nominator.associationId,
    nominatorKey: nominatorKey(nominator),
    receivedAt: new Date(receivedAt),
  };
}
