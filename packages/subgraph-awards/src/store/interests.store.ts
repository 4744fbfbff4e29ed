import type { Transaction } from "@indgang/database";
import type { AssociationTie, TieKind } from "@indgang/domain/associations";
import { asId, type AwardCycleId, type PlainDate } from "@indgang/domain/kernel";
import type { Interests, JudgedCycle, JuryRecusal, JuryRecusalKind } from "@indgang/domain/awards";

interface TieRow {
  readonly cycleId: string;
  readonly personId: string;
  readonly associationId: string;
  readonly kind: string;
  readonly isAppointed: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** LAW-2: what is known of interests in each of the cycles, to the jury's staff. Two statements, however many cycles. */
export async function findInterests(
  transaction: Transaction,
  municipalityId: number,
  cycleIds: readonly AwardCycleId[],
): Promise<(cycleId: AwardCycleId) => Interests> {
  const ids = [...cycleIds] as string[];
  const ties = await transaction.$queryRaw<TieRow[]>`
    SELECT cycle.id::text AS "cycleId", person_id::text AS "personId", association_id::text AS "associationId", kind,
      is_appointed_by_council AS "isAppointed", valid_from::text AS "validFrom", valid_to::text AS "validTo"
    FROM unnest(${ids}::uuid[]) AS cycle (id), wall.jury_ties(cycle.id)`;
  const recusals = await transaction.juryRecusal.findMany({ where: { municipalityId, cycleId: { in: ids } } });
  return (cycleId) => ({
    ties: ties.filter((tie) => tie.cycleId === cycleId).map(toTie),
    recusals: recusals
      .filter((recusal) => recusal.cycleId === cycleId)
      .map(({ nominationId, personId, kind, reason }) => ({
        nominationId: asId(nominationId),
        personId: asId(personId),
        kind: kind as JuryRecusalKind,
        reason,
      })),
  });
}

function toTie({ personId, associationId, kind, isAppointed, validFrom, validTo }: TieRow): AssociationTie {
  return {
    personId: asId(personId),
    associationId: asId(associationId),
    kind: kind as TieKind,
    isAppointedByCouncil: isAppointed,
    validFrom: validFrom as PlainDate,
    validTo: validTo as PlainDate | null,
  };
}

/** LAW-2: records recusals; one that is there already stays as it was found. */
export async function addRecusals(
  transaction: Transaction,
  { municipalityId, administration: administrationId, id: cycleId }: JudgedCycle,
  recusals: readonly JuryRecusal[],
): Promise<void> {
  if (recusals.length === 0) return;
  const key = { municipalityId, administrationId, cycleId };
  await transaction.juryRecusal.createMany({
    data: recusals.map((recusal) => ({ ...key, ...recusal })),
    skipDuplicates: true,
  });
}
