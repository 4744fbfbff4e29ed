import { newId } from "@indgang/database";
import {
  accept,
  refuse,
  type FundingRoundId,
  type Instant,
  type Outcome,
  type PoolId,
  type Refusal,
} from "@indgang/domain/kernel";
import { type FundingRound } from "@indgang/domain/pools";
import {
  closeRound as closeRule,
  editRound as editRule,
  extendRound as extendRule,
  planRound as planRule,
  roundNews,
  saveBudgetLines as linesRule,
  type LineInput,
  type RoundInput,
} from "@indgang/domain/pool-setup";
import { tell, toGlobalId, type ChangeRequest, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { findLinesOf, findPools, findRound, findTerms } from "../../store/application/find-for-change.store.ts";
import { lockRows } from "../../store/locks.ts";
import { findApplicants, findDrawnOn } from "../../store/setup/find-setup.store.ts";
import {
  insertRound,
  saveLineRows,
  savePlannedRound,
  saveOpenRound,
} from "../../store/setup/save-planned-round.store.ts";
import { carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";

/** A step that is asked for: under which key, for which round, and which version of it. */
export interface OfRound extends Keyed {
  readonly roundId: FundingRoundId;
  readonly version: number;
}

type PlanCommand = RoundInput & Keyed & { readonly poolId: PoolId; readonly lines: readonly LineInput[] };
const newLineId = () => newId<"BudgetLine">();

/** POOL-3: announces a round with its budget. The rules that it is announced with cannot change meanwhile. */
export function planRound(context: RequestContext, command: PlanCommand) {
  return carryOut(
    context,
    { operation: "planRound", input: command },
    async (work): Promise<Outcome<FundingRoundId, RefusalIn<typeof planRule> | AnyRefusal>> => {
      const pool = await lockedPool(work, command.poolId);
      if (pool === null) return refuse("NOT_FOUND");
      const planned = planRule({ pool, roundId: newId<"FundingRound">(), newLineId }, command, work.acting);
      if (!planned.ok) return planned;
      await insertRound(work.transaction, planned.value);
      await tellOfRound(work, "ROUND_ANNOUNCED", planned.value.round);
      return accept(auditRound(work, planned.value.round));
    },
  );
}

/** POOL-3, POOL-17: announces a round anew, until it opens. */
export function editRound(context: RequestContext, command: RoundInput & OfRound) {
  return changeRound(context, { operation: "editRound", input: command }, command.roundId, async (found, work) => {
    const pool = await lockedPool(work, found.poolId);
    const round = pool && (await lockedRound(work, found.id));
    if (pool === null || round === null) return refuse("NOT_FOUND");
    const edited = editRule({ round, pool, lines: await findLinesOf(work.rows, round.id) }, command, work.acting);
    return saved(work, round, edited, savePlannedRound);
  });
}

/** POOL-3: gives a round a later deadline, and tells everybody whom it concerns. */
export function extendRound(context: RequestContext, command: OfRound & { readonly deadlineAt: Instant }) {
  return changeRound(context, { operation: "extendRound", input: command }, command.roundId, async (found, work) => {
    const round = await lockedRound(work, found.id);
    if (round === null) return refuse("NOT_FOUND");
    const extended = await saved(work, round, extendRule(round, command, work.acting), saveOpenRound);
    if (extended.ok) await tellOfRound(work, "ROUND_EXTENDED", extended.value);
    return extended;
  });
}

/** POOL-3: closes a round before its deadline, and tells everybody whom it concerns. */
export function closeRound(context: RequestContext, command: OfRound & { readonly reason: string }) {
  return changeRound(context, { operation: "closeRound", input: command }, command.roundId, async (found, work) => {
    const round = await lockedRound(work, found.id);
    if (round === null) return refuse("NOT_FOUND");
    const closed = await saved(work, round, closeRule(round, command, work.acting), saveOpenRound);
    if (closed.ok) await tellOfRound(work, "ROUND_CLOSED_EARLY", closed.value);
    return closed;
  });
}

/** POOL-3, POOL-9: writes a round's budget anew. What is granted of a line cannot change meanwhile. */
export function saveBudgetLines(context: RequestContext, command: OfRound & { readonly lines: readonly LineInput[] }) {
  return changeRound(
    context,
    { operation: "saveBudgetLines", input: command },
    command.roundId,
    async (found, work) => {
      const { transaction, rows, acting } = work;
      await lockRows(
        transaction,
        "budget_line",
        (await findLinesOf(rows, found.id)).map(({ id }) => id),
      );
      const round = await lockedRound(work, found.id);
      if (round === null) return refuse("NOT_FOUND");
      const lines = await findLinesOf(rows, round.id);
      const drawnOn = await findDrawnOn(rows, round.id);
      const kept = linesRule({ round, lines, drawnOn, newLineId }, command, acting);
      if (!kept.ok) return kept;
      const { lines: after, removed } = kept.value;
      const isSaved =
        (await saveOpenRound(transaction, round, kept.value.round)) &&
        (await saveLineRows(transaction, round, { before: lines, after, removed }));
      return isSaved ? accept(kept.value.round) : refuse("NOT_ALLOWED");
    },
  );
}

/** Changes a round; the answer is its id. To which pool it belongs never changes, so it is read before anything is locked. */
function changeRound<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  roundId: FundingRoundId,
  run: (round: FundingRound, work: Work) => Promise<Outcome<FundingRound, Refused>>,
): Promise<Outcome<FundingRoundId, Refused | AnyRefusal>> {
  return carryOut(context, request, async (work): Promise<Outcome<FundingRoundId, Refused | AnyRefusal>> => {
    const round = await findRound(work.rows, roundId);
    if (round === null) return refuse("NOT_FOUND");
    const changed = await run(round, work);
    return changed.ok ? accept(auditRound(work, changed.value)) : changed;
  });
}

async function lockedPool({ transaction, rows }: Work, id: PoolId) {
  await lockRows(transaction, "pool", [id]);
  const [head] = await findPools(rows, [id]);
  return head === undefined ? null : { ...head, terms: await findTerms(rows, id) };
}

async function lockedRound({ transaction, rows }: Work, id: FundingRoundId): Promise<FundingRound | null> {
  await lockRows(transaction, "funding_round", [id]);
  return findRound(rows, id);
}

async function saved<Refused extends Refusal>(
  { transaction }: Work,
  before: FundingRound,
  changed: Outcome<FundingRound, Refused>,
  save: typeof savePlannedRound,
): Promise<Outcome<FundingRound, Refused | AnyRefusal>> {
  if (!changed.ok) return changed;
  return (await save(transaction, before, changed.value)) ? changed : refuse("NOT_ALLOWED");
}

async function tellOfRound(work: Work, kind: Parameters<typeof roundNews>[0], round: FundingRound): Promise<void> {
  const applicants = kind === "ROUND_ANNOUNCED" ? [] : await findApplicants(work.rows, round.id);
  const path = `pools/rounds/${toGlobalId("FundingRound", round.id)}`;
  const news = roundNews(kind, round, applicants);
  await tell({ transaction: work.transaction, now: work.acting.now }, { path, ...news });
}

/** LAW-6: that a round was changed. */
function auditRound({ audit }: Work, { administration, id, version, deadlineAt }: FundingRound): FundingRoundId {
  audit({ chain: administration, subject: `FundingRound ${id}`, detail: { version, deadlineAt } });
  return id;
}
