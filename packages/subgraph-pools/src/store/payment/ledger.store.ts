import type { Transaction } from "@indgang/database";
import type { BudgetLineId, FundingRoundId, Money } from "@indgang/domain/kernel";
import type { CarriedForward, LedgerTotal, NewLedgerEntry } from "@indgang/domain/ledger";
import { seatReads } from "@indgang/subgraph-kit";
import { toRowDateOrNull, toRowInstant, toRowMoney } from "../values.ts";

/** An entry with what it concerns, as a list shows it. */
export interface LedgerRow extends Omit<NewLedgerEntry, "municipalityId" | "instalmentId"> {
  readonly id: string;
  readonly reference: string | null;
  readonly otherRoundId: FundingRoundId | null;
}

/** What the entries of each line come to, by kind. */
export const totalsByLine = seatReads.manyByKey<LedgerTotal & { readonly lineId: string }>({
  name: "ledger totals by line",
  text: `SELECT budget_line_id AS "lineId", kind, sum(amount)::bigint AS amount FROM ledger_entry
    WHERE budget_line_id = ANY ($1::uuid[]) GROUP BY 1, 2`,
  key: "lineId",
});

/** POOL-9: what is proposed on called lists and not decided. */
export const reservedByLine = seatReads.oneByKey<{ readonly lineId: string; readonly amount: Money }>({
  name: "reserved by line",
  text: `SELECT item.budget_line_id AS "lineId", sum(item.proposed_amount)::bigint AS amount FROM meeting_item item
    JOIN committee_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id AND meeting.state = 'CALLED'
    WHERE item.budget_line_id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM decision
      WHERE decision.municipality_id = item.municipality_id AND decision.application_id = item.application_id) GROUP BY 1`,
  key: "lineId",
});

/** POOL-18: what stands in a line's ledger, the latest first. */
export const entriesOfLine = seatReads.pageOfChildren<LedgerRow>({
  name: "entries of line",
  columns: `id, administration_id AS administration, budget_line_id AS "budgetLineId", kind, amount, at, application_id AS "applicationId",
    other_line_id AS "otherLineId",
    (SELECT reference FROM instalment WHERE instalment.municipality_id = ledger_entry.municipality_id AND instalment.id = ledger_entry.instalment_id) AS reference,
    (SELECT round_id FROM budget_line WHERE budget_line.municipality_id = ledger_entry.municipality_id AND budget_line.id = ledger_entry.other_line_id) AS "otherRoundId"`,
  from: "ledger_entry",
  parent: "budget_line_id",
  ordering: {
    name: "entries AT_DESC",
    column: "at",
    cast: "timestamptz",
    kind: "instant",
    descending: true,
    valueOf: (entry) => entry.at,
  },
});

/** POOL-18: takes down what was carried forward; its entries are added beside it. */
export async function addCarryForward(
  transaction: Transaction,
  id: string,
  carried: Omit<CarriedForward, "entries"> & { readonly recordedAt: NewLedgerEntry["at"] },
): Promise<void> {
  const { municipalityId, administration, fromLineId, toLineId, amount, decidedOn, note, recordedBy, recordedAt } =
    carried;
  const lines: { readonly fromLineId: BudgetLineId; readonly toLineId: BudgetLineId } = { fromLineId, toLineId };
  await transaction.carryForward.createMany({
    data: [
      {
        municipalityId,
        administrationId: administration,
        id,
        ...lines,
        amount: toRowMoney(amount),
        decidedOn: toRowDateOrNull(decidedOn) as Date,
        note,
        recordedById: recordedBy,
        recordedAt: toRowInstant(recordedAt),
      },
    ],
  });
}
