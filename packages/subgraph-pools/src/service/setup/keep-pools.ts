import { newId } from "@indgang/database";
import { accept, refuse, type Outcome, type PlainDate, type PoolId, type Refusal } from "@indgang/domain/kernel";
import { type Pool } from "@indgang/domain/pools";
import {
  createPool as createRule,
  editPool as editRule,
  removeTerms as removeRule,
  saveTerms as saveRule,
  type CreatePoolInput,
  type KeepTermsState,
  type PoolInput,
  type PoolSurroundings,
  type SaveTermsInput,
} from "@indgang/domain/pool-setup";
import type { ChangeRequest, Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findPools, findTerms } from "../../store/application/find-for-change.store.ts";
import { lockRows } from "../../store/locks.ts";
import type { PoolHead } from "../../store/pool/pool.store.ts";
import {
  findAnnouncedRounds,
  findBodyIds,
  findCommitteeIds,
  findPoolNames,
  holdPoolNames,
} from "../../store/setup/find-setup.store.ts";
import { insertPool, savePool, saveTermsRows } from "../../store/setup/save-pool.store.ts";
import { carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";

/** A step that is asked for: under which key, for which pool, and which version of it. */
export interface OfPool extends Keyed {
  readonly poolId: PoolId;
  readonly version: number;
}

type WithTerms = PoolHead & Pick<Pool, "terms">;

/** POOL-1, POOL-17: founds a pool of the viewer's administration, with its first terms. */
export async function createPool(
  context: RequestContext,
  command: CreatePoolInput & Keyed,
): Promise<Outcome<PoolId, RefusalIn<typeof createRule> | AnyRefusal>> {
  const { municipalityId, administration } = context.viewer;
  if (administration === null) return refuse("NOT_ALLOWED");
  return carryOut(context, { operation: "createPool", input: command }, async (work) => {
    await holdPoolNames(work.rows);
    const pools = await findPoolNames(work.rows);
    const state = {
      ...(await surroundingsIn(work, pools, { administration, id: null })),
      municipalityId,
      administration,
      poolId: newId<"Pool">(),
      takenSlugs: pools.map(({ slug }) => slug),
      bodyIds: await findBodyIds(work.rows, command.terms.heardBodyIds),
    };
    const made = createRule(state, command, work.acting);
    if (!made.ok) return made;
    await insertPool(work.transaction, made.value);
    auditPool(work, made.value);
    return accept(made.value.id);
  });
}

/** POOL-1, LAW-8: writes a pool's name, description, KLE number and committee anew. */
export function editPool(context: RequestContext, command: OfPool & PoolInput) {
  return changePool(context, { operation: "editPool", input: command }, command.poolId, async (pool, work) => {
    await holdPoolNames(work.rows);
    const names = await findPoolNames(work.rows);
    return editRule({ pool, ...(await surroundingsIn(work, names, pool)) }, command, work.acting);
  });
}

/** POOL-17: terms from a coming day, or from today. */
export function saveTerms(context: RequestContext, command: OfPool & SaveTermsInput) {
  return changeTerms(context, { operation: "saveTerms", input: command }, command.poolId, async (state, work) =>
    saveRule({ ...state, bodyIds: await findBodyIds(work.rows, command.terms.heardBodyIds) }, command, work.acting),
  );
}

/** POOL-17: takes back terms that have not begun to hold. */
export function removeTerms(context: RequestContext, command: OfPool & { readonly validFrom: PlainDate }) {
  return changeTerms(context, { operation: "removeTerms", input: command }, command.poolId, async (state, work) =>
    removeRule(state, command, work.acting),
  );
}

function changeTerms<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  poolId: PoolId,
  rule: (state: Omit<KeepTermsState<WithTerms>, "bodyIds">, work: Work) => Promise<Outcome<WithTerms, Refused>>,
): Promise<Outcome<PoolId, Refused | AnyRefusal>> {
  return changePool(context, request, poolId, async (head, work) => {
    const pool = { ...head, terms: await findTerms(work.rows, head.id) };
    const kept = await rule({ pool, rounds: await findAnnouncedRounds(work.rows, head.id) }, work);
    if (kept.ok) await saveTermsRows(work.transaction, head, pool.terms, kept.value.terms);
    return kept;
  });
}

/** Changes a pool, which nobody else changes meanwhile, nor announces a round of. The answer is its id. */
export function changePool<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  poolId: PoolId,
  run: (pool: PoolHead, work: Work) => Promise<Outcome<PoolHead, Refused>>,
): Promise<Outcome<PoolId, Refused | AnyRefusal>> {
  return carryOut(context, request, async (work): Promise<Outcome<PoolId, Refused | AnyRefusal>> => {
    await lockRows(work.transaction, "pool", [poolId]);
    const [pool] = await findPools(work.rows, [poolId]);
    if (pool === undefined) return refuse("NOT_FOUND");
    const changed = await run(pool, work);
    if (!changed.ok) return changed;
    if (!(await savePool(work.transaction, pool, changed.value))) return refuse("NOT_ALLOWED");
    auditPool(work, changed.value);
    return accept(poolId);
  });
}

async function surroundingsIn(
  { rows }: Work,
  pools: Awaited<ReturnType<typeof findPoolNames>>,
  of: { readonly administration: string; readonly id: string | null },
): Promise<PoolSurroundings> {
  const others = pools.filter(({ id, administration }) => id !== of.id && administration === of.administration);
  return {
    committeeIds: await findCommitteeIds(rows, of.administration),
    otherNames: others.map(({ name }) => name),
  };
}

/** LAW-6: that a pool was changed. */
function auditPool({ audit }: Work, { administration, id, version }: PoolHead): void {
  audit({ chain: administration, subject: `Pool ${id}`, detail: { version } });
}
