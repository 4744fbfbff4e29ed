import { newId } from "@indgang/database";
import {
  accept,
  refuse,
  type FundingRoundId,
  type Outcome,
  type PoolFormId,
  type PoolId,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  beginFormDraft as beginRule,
  chooseRoundForm as chooseRule,
  publishForm as publishRule,
  saveFormDraft as saveRule,
  withdrawFormDraft as withdrawRule,
  type FormKind,
  type FormSection,
  type PoolForm,
} from "@indgang/domain/form";
import type { Instant } from "@indgang/domain/kernel";
import type { ChangeRequest, Keyed, RequestContext } from "@indgang/subgraph-kit";
import { countFilledIn } from "../../store/form/answers.store.ts";
import { findPools, findRound } from "../../store/application/find-for-change.store.ts";
import { findForm, findForms } from "../../store/form/form.store.ts";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { lockRows } from "../../store/locks.ts";
import { insertForm, saveForm, saveRoundForm } from "../../store/form/save-form.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { readForm } from "./read-form.ts";

/** A change of a draft: under which key, of which form, as it was read. */
export interface OfForm extends Keyed {
  readonly formId: PoolFormId;
  readonly version: number;
}

/** POOL-6, POOL-7: begins a draft of a pool's form. */
export async function beginFormDraft(
  context: RequestContext,
  command: Keyed & { readonly poolId: PoolId; readonly kind: FormKind; readonly copiedFormId: PoolFormId | null },
) {
  const outcome = await carryOut(context, { operation: "beginFormDraft", input: command }, async (work) => {
    const { rows, transaction, acting } = work;
    const [pool] = await findPools(rows, [command.poolId]);
    if (pool === undefined) return refuse("NOT_FOUND");
    const copied = command.copiedFormId === null ? null : await findForm(rows, command.copiedFormId);
    if (command.copiedFormId !== null && copied === null) return refuse("NOT_FOUND");
    const versions = await findForms(rows, pool.id);
    const begun = beginRule({ pool, formId: newId<"PoolForm">(), versions, copied }, command, acting);
    if (!begun.ok) return begun;
    await insertForm(transaction, begun.value);
    auditForm(work, begun.value);
    return accept(begun.value.id);
  });
  return afresh(outcome, (id) => readForm(context, id));
}

/** POOL-6: saves a draft. */
export function saveFormDraft(
  context: RequestContext,
  command: OfForm & { readonly sections: readonly FormSection[] },
) {
  return takeStep(context, { operation: "saveFormDraft", input: command }, command.formId, (form, { acting }) =>
    Promise.resolve(saveRule(form, command, acting)),
  );
}

/** POOL-17: publishes a draft. */
export function publishForm(context: RequestContext, command: OfForm & { readonly validFrom: Instant | null }) {
  return takeStep(context, { operation: "publishForm", input: command }, command.formId, async (form, work) =>
    publishRule({ form, versions: await findForms(work.rows, form.poolId) }, command, work.acting),
  );
}

/** POOL-6: throws a draft away. */
export function withdrawFormDraft(context: RequestContext, command: OfForm) {
  return takeStep(context, { operation: "withdrawFormDraft", input: command }, command.formId, (form, { acting }) =>
    Promise.resolve(withdrawRule(form, command, acting)),
  );
}

/** POOL-17: gives a round a form of its pool. */
export async function chooseRoundForm(
  context: RequestContext,
  command: Keyed & { readonly roundId: FundingRoundId; readonly formId: PoolFormId },
) {
  const outcome = await carryOut(context, { operation: "chooseRoundForm", input: command }, async (work) => {
    const { rows, transaction, acting, audit } = work;
    const round = await findRound(rows, command.roundId);
    const form = await findForm(rows, command.formId);
    if (round === null || form === null) return refuse("NOT_FOUND");
    const chosen = chooseRule({ round, form, filledIn: await countFilledIn(rows, round.id, form.kind) }, acting);
    if (!chosen.ok) return chosen;
    await saveRoundForm(transaction, chosen.value);
    audit({ chain: round.administration, subject: `FundingRound ${round.id}`, detail: { form: form.id } });
    return accept(round.id);
  });
  return afresh(outcome, (id) => context.use(roundById).load(id));
}

async function takeStep<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  id: PoolFormId,
  rule: (form: PoolForm, work: Work) => Promise<Outcome<PoolForm, Refused>>,
): Promise<Outcome<PoolForm, Refused | AnyRefusal>> {
  const outcome = await carryOut(context, request, async (work): Promise<Outcome<PoolForm, Refused | AnyRefusal>> => {
    await lockRows(work.transaction, "pool_form", [id]);
    const form = await findForm(work.rows, id);
    if (form === null) return refuse("NOT_FOUND");
    const taken = await rule(form, work);
    if (!taken.ok) return taken;
    if (!(await saveForm(work.transaction, form, taken.value))) return refuse("NOT_ALLOWED");
    auditForm(work, taken.value);
    return accept(taken.value);
  });
  return afresh(outcome, (form) => readForm(context, form.id));
}

/** LAW-6: that a form was changed, and to which state. */
function auditForm({ audit }: Work, { administration, id, state, version }: PoolForm): void {
  audit({ chain: administration, subject: `PoolForm ${id}`, detail: { state, version } });
}
