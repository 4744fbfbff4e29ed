import { newId } from "@indgang/database";
import { accept, money, refuse, sum, type BudgetLineId, type Money, type Outcome } from "@indgang/domain/kernel";
import {
  carryForward as rule,
  jointAccount,
  mayReadLedger,
  mayReadReserved,
  type CarryForwardInput,
  type LineAccount,
} from "@indgang/domain/ledger";
import type { BudgetLine } from "@indgang/domain/pools";
import { emptyPage, type Keyed, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { budgetLineById } from "../../store/pool/funding-round.store.ts";
import { findLines, findRound } from "../../store/application/find-for-change.store.ts";
import { lockRows } from "../../store/locks.ts";
import {
  addCarryForward,
  entriesOfLine,
  reservedByLine,
  totalsByLine,
  type LedgerRow,
} from "../../store/payment/ledger.store.ts";
import { addEntries } from "../../store/payment/save-payment.store.ts";
import { present } from "../../store/present.ts";
import { carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";

/** What lines' entries come to, and what is proposed from them on called lists: null for whoever may not know that. */
export interface Account extends LineAccount {
  readonly reserved: Money | null;
}

/** POOL-18: the account of lines of one round; null for whoever may not read it. */
export async function accountOf(context: RequestContext, lines: readonly BudgetLine[]): Promise<Account | null> {
  const { viewer } = context;
  if (lines.length === 0 || !lines.every((line) => mayReadLedger(viewer, line))) return null;
  const ids = lines.map(({ id }) => id);
  const isOwn = lines.every((line) => mayReadReserved(viewer, line));
  const [totals, reserved] = await Promise.all([
    Promise.all(ids.map((id) => context.use(totalsByLine).load(id))),
    isOwn ? Promise.all(ids.map((id) => context.use(reservedByLine).load(id))) : null,
  ]);
  return {
    ...jointAccount(totals),
    reserved: reserved && sum(reserved.map((found) => found?.amount ?? money(0))),
  };
}

/** POOL-18: a page of what stands in a line's ledger; nothing for whoever may not read it. */
export async function entriesFor(
  context: RequestContext,
  line: BudgetLine,
  page: Page,
): Promise<PageOfNodes<LedgerRow>> {
  return mayReadLedger(context.viewer, line) ? context.use(entriesOfLine).load(line.id, page) : emptyPage;
}

export interface CarryForwardCommand extends Keyed, CarryForwardInput {
  readonly budgetLineId: BudgetLineId;
  readonly toBudgetLineId: BudgetLineId;
}

type CarryRefusal = RefusalIn<typeof rule> | AnyRefusal;

/** POOL-18: takes down what the committee carried forward, from line to line. The answer is both as they are then. */
export async function carryForward(
  context: RequestContext,
  command: CarryForwardCommand,
): Promise<Outcome<{ readonly from: BudgetLine; readonly to: BudgetLine }, CarryRefusal>> {
  const { budgetLineId, toBudgetLineId } = command;
  const outcome = await carryOut(
    context,
    { operation: "carryForward", input: command },
    async (work): Promise<Outcome<string, CarryRefusal>> => {
      const { transaction, acting, audit } = work;
      await lockRows(transaction, "budget_line", [budgetLineId, toBudgetLineId]);
      const [from, to] = [await withRound(work, budgetLineId), await withRound(work, toBudgetLineId)];
      if (from === null) return refuse("NOT_FOUND");
      const carried = rule({ from, to }, command, acting);
      if (!carried.ok) return carried;
      const { entries, ...forward } = carried.value;
      const id = newId();
      await addCarryForward(transaction, id, { ...forward, recordedAt: acting.now });
      await addEntries(transaction, entries);
      const { administration, amount } = forward;
      audit({
        chain: administration,
        subject: `CarryForward ${id}`,
        detail: { fromLineId: budgetLineId, toLineId: toBudgetLineId, amount },
      });
      return accept(id);
    },
  );
  if (!outcome.ok) return outcome;
  const [from, to] = await Promise.all(
    [budgetLineId, toBudgetLineId].map((id) => context.use(budgetLineById).load(id)),
  );
  return accept({ from: present(from ?? null, "A line"), to: present(to ?? null, "A line") });
}

async function withRound({ rows }: Work, id: BudgetLineId) {
  const [line] = await findLines(rows, [id]);
  const round = line === undefined ? null : await findRound(rows, line.roundId);
  return line === undefined || round === null ? null : { line, round };
}
