import type { Transaction } from "@indgang/database";
import { asMunicipalityId, type MunicipalityId, type PlainDate } from "@indgang/domain/kernel";
import { type Receiver, type ReferralTarget, type ReferralTerms } from "@indgang/domain/referrals";

/** REF-1: the receiver as the directory has it now; null when it has no such unit or activity. */
export async function findTarget(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  receiver: Receiver | null,
): Promise<ReferralTarget | null> {
  if (receiver === null) return null;
  const found =
    receiver.kind === "UNIT"
      ? await transaction.referralUnit.findFirst({
          where: { municipalityId, id: receiver.unitId, administrationId: receiver.administration },
        })
      : await transaction.referralActivity.findFirst({
          where: { municipalityId, id: receiver.activityId, associationId: receiver.associationId },
        });
  return (
    found && { receiver, municipalityId: asMunicipalityId(found.municipalityId), takesReferrals: found.takesReferrals }
  );
}

/** POOL-17: all terms of the municipality, which are few. */
export async function findReferralTerms(
  transaction: Transaction,
  municipalityId: MunicipalityId,
): Promise<readonly ReferralTerms[]> {
  const records = await transaction.referralTerms.findMany({ where: { municipalityId } });
  return records.map(({ validFrom, municipalityId: _, ...terms }) => ({
    ...terms,
    validFrom: validFrom.toISOString().slice(0, 10) as PlainDate,
  }));
}
