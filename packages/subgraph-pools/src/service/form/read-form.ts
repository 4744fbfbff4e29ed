import type { FundingRound } from "@indgang/domain/pools";
import {
  formOfRound,
  formStanding,
  mayReadForm,
  type FormKind,
  type FormStanding,
  type PoolForm,
} from "@indgang/domain/form";
import type { RequestContext } from "@indgang/subgraph-kit";
import { chosenByRound, loadForm, loadForms } from "../../store/form/form.store.ts";

/** POOL-14: a form, or null for whoever may not see it. */
export async function readForm(context: RequestContext, id: string): Promise<PoolForm | null> {
  const form = await loadForm(context, id);
  return form !== null && mayReadForm(context.viewer, form) ? form : null;
}

/** POOL-17: a pool's forms, those that the viewer may see. */
export async function readForms(context: RequestContext, poolId: string): Promise<readonly PoolForm[]> {
  return (await loadForms(context, poolId)).filter((form) => mayReadForm(context.viewer, form));
}

/** POOL-6, POOL-7: what is filled in when applying in a round; null when the round has no form of the kind. */
export async function readFormOfRound(
  context: RequestContext,
  round: FundingRound,
  kind: FormKind,
): Promise<PoolForm | null> {
  const [forms, chosen] = await Promise.all([
    readForms(context, round.poolId),
    context.use(chosenByRound).load(round.id),
  ]);
  return formOfRound(
    round,
    forms,
    chosen.map(({ formId }) => formId),
    kind,
  );
}

/** POOL-17: where a version stands now. */
export async function readStanding(context: RequestContext, form: PoolForm): Promise<FormStanding> {
  return formStanding(form, await readForms(context, form.poolId), context.now());
}
