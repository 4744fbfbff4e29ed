import type { Transaction } from "@indgang/database";
import type { CommitteeMeeting, MeetingItem } from "@indgang/domain/pools";
import { toRowInstant, toRowInstantOrNull, toRowMoney } from "../values.ts";

export async function insertMeeting(transaction: Transaction, meeting: CommitteeMeeting): Promise<void> {
  const { municipalityId, administration, id, version, committeeId, startsAt, place, state } = meeting;
  await transaction.committeeMeeting.createMany({
    data: [
      {
        municipalityId,
        administrationId: administration,
        id,
        version,
        committeeId,
        startsAt: toRowInstant(startsAt),
        place,
        state,
        attendeeIds: [],
      },
    ],
  });
}

/** False when the row was not as it was read. */
export async function saveMeeting(
  transaction: Transaction,
  before: CommitteeMeeting,
  after: CommitteeMeeting,
): Promise<boolean> {
  const { version, state, minutesText, closedAt, attendeeIds } = after;
  const { count } = await transaction.committeeMeeting.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: { version, state, minutesText, closedAt: toRowInstantOrNull(closedAt), attendeeIds: [...attendeeIds] },
  });
  return count === 1;
}

/** Adds items to a list, with who takes no part in their cases. What was declared before stands already. */
export async function insertItems(transaction: Transaction, items: readonly MeetingItem[]): Promise<void> {
  await transaction.meetingItem.createMany({
    data: items.map(
      ({ municipalityId, administration, id, version, meetingId, applicationId, position, ...proposal }) => ({
        municipalityId,
        administrationId: administration,
        id,
        version,
        meetingId,
        applicationId,
        position,
        proposedOutcome: proposal.proposedOutcome,
        proposedAmount: toRowMoney(proposal.proposedAmount),
        budgetLineId: proposal.budgetLineId,
        reasonCode: proposal.reasonCode,
        reasonText: proposal.reasonText,
        closedReason: proposal.closedReason,
      }),
    ),
  });
  await insertRecusals(transaction, items);
}

/** False when the row was not as it was read. */
export async function saveItem(transaction: Transaction, before: MeetingItem, after: MeetingItem): Promise<boolean> {
  const { version, position, proposedOutcome, proposedAmount, budgetLineId, reasonCode, reasonText, closedReason } =
    after;
  const { count } = await transaction.meetingItem.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: {
      version,
      position,
      proposedOutcome,
      proposedAmount: toRowMoney(proposedAmount),
      budgetLineId,
      reasonCode,
      reasonText,
      closedReason,
    },
  });
  return count === 1;
}

/** What is proposed for items of one list, in one statement. False when a row was not as it was read. */
export async function saveProposals(
  transaction: Transaction,
  before: ReadonlyMap<string, MeetingItem>,
  after: readonly MeetingItem[],
): Promise<boolean> {
  const rows = after.map(({ municipalityId, id, version, ...proposed }) => ({
    municipalityId,
    id,
    read: before.get(id)?.version,
    version,
    outcome: proposed.proposedOutcome,
    amount: proposed.proposedAmount,
    lineId: proposed.budgetLineId,
    reasonCode: proposed.reasonCode,
    reasonText: proposed.reasonText,
  }));
  const count = await transaction.$executeRaw`
    UPDATE meeting_item SET version = saved.version, proposed_outcome = saved.outcome, proposed_amount = saved.amount, budget_line_id = saved."lineId",
      reason_code = saved."reasonCode", reason_text = saved."reasonText"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS saved ("municipalityId" integer, id uuid, read integer, version integer, outcome decision_outcome,
      amount bigint, "lineId" uuid, "reasonCode" reason_code, "reasonText" text)
    WHERE meeting_item.municipality_id = saved."municipalityId" AND meeting_item.id = saved.id AND meeting_item.version = saved.read`;
  return count === rows.length;
}

/** Who takes no part in the case of an item, from now on. */
export async function replaceRecusals(transaction: Transaction, item: MeetingItem): Promise<void> {
  await transaction.recusal.deleteMany({
    where: { municipalityId: item.municipalityId, applicationId: item.applicationId },
  });
  await insertRecusals(transaction, [item]);
}

/** Takes items off their list. LAW-2: what was declared stays with the case; known ties are found anew. */
export async function deleteItems(transaction: Transaction, items: readonly MeetingItem[]): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  const { municipalityId } = first;
  const applicationIds = items.map(({ applicationId }) => applicationId);
  await transaction.recusal.deleteMany({
    where: { municipalityId, applicationId: { in: applicationIds }, foundBy: "TIE" },
  });
  await transaction.meetingItem.deleteMany({ where: { municipalityId, id: { in: items.map(({ id }) => id) } } });
}

async function insertRecusals(transaction: Transaction, items: readonly MeetingItem[]): Promise<void> {
  const data = items.flatMap(({ municipalityId, administration, applicationId, recusals }) =>
    recusals.map((recusal) => ({ municipalityId, administrationId: administration, applicationId, ...recusal })),
  );
  if (data.length > 0) await transaction.recusal.createMany({ data, skipDuplicates: true });
}
