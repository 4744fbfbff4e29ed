import type { Transaction } from "@indgang/database";
import type { Owned } from "@indgang/domain/kernel";
import { waitsFor, type Application } from "@indgang/domain/pools";
import { toRowDateOrNull, toRowInstant, toRowMoney } from "../values.ts";

/** The next number of the administration's series of the year: `SOC-2026-0042`. The series stays locked until the transaction ends. */
export async function takeCaseNumber(
  transaction: Transaction,
  { municipalityId, administration }: Owned,
  year: number,
): Promise<string> {
  const [taken] = await transaction.$queryRaw<{ readonly prefix: string; readonly number: number }[]>`
    WITH series AS (
      INSERT INTO case_number_series (municipality_id, administration_id, year, last_number)
      VALUES (${municipalityId}, ${administration}, ${year}, 1)
      ON CONFLICT (municipality_id, administration_id, year) DO UPDATE SET last_number = case_number_series.last_number + 1
      RETURNING last_number)
    SELECT administration.case_prefix AS prefix, series.last_number AS number FROM series, administration
    WHERE administration.municipality_id = ${municipalityId} AND administration.id = ${administration}`;
  if (!taken) throw new Error(`The administration ${administration} has no case prefix.`);
  return `${taken.prefix}-${year}-${String(taken.number).padStart(4, "0")}`;
}

/** Writes a new case with its content. */
export async function insertApplication(
  transaction: Transaction,
  application: Application,
  createdAt: Date,
): Promise<void> {
  const { municipalityId, administration, id, budget, goals, otherFunding } = application;
  const {
    version,
    caseNumber,
    poolId,
    roundId,
    associationId,
    title,
    purpose,
    state,
    channel,
    receivedAt,
    appliedAmount,
    assigneeId,
    dueOn,
  } = application;
  const owned = { municipalityId, administrationId: administration, applicationId: id };
  await transaction.$executeRaw`
    INSERT INTO application (municipality_id, administration_id, id, version, case_number, pool_id, round_id, association_id, association_name, title, purpose,
      state, channel, received_at, applied_amount, target_groups, participants, volunteers, assignee_id, waits_for, due_on, created_at)
    SELECT ${municipalityId}, ${administration}, ${id}::uuid, ${version}, ${caseNumber}, ${poolId}::uuid, ${roundId}::uuid, association.id, association.name, ${title}, ${purpose},
      ${state}, ${channel}::application_channel, ${toRowInstant(receivedAt)}, ${toRowMoney(appliedAmount)}, ${[...application.targetGroups]}::text[]::target_group[],
      ${application.participants}, ${application.volunteers}, ${assigneeId}::text::uuid, ${waitsFor(application)}, ${toRowDateOrNull(dueOn)}::date, ${createdAt}
    FROM association WHERE association.municipality_id = ${municipalityId} AND association.id = ${associationId}::uuid`;
  await transaction.budgetItem.createMany({
    data: budget.map(({ kind, amount, note }, index) => ({
      ...owned,
      position: index + 1,
      kind,
      amount: toRowMoney(amount),
      note,
    })),
  });
  await transaction.applicationGoal.createMany({ data: goals.map((goal) => ({ ...owned, ...goal })) });
  if (otherFunding.length === 0) return;
  await transaction.otherFunding.createMany({
    data: otherFunding.map(({ funder, amount, state: came }, index) => ({
      ...owned,
      position: index + 1,
      funder,
      amount: toRowMoney(amount),
      state: came,
    })),
  });
}
