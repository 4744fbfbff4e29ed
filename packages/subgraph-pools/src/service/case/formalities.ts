import type { ApplicationId } from "@indgang/domain/kernel";
import {
  acceptFormalities as acceptRule,
  receiveCompletion as receiveRule,
  requestCompletion as requestRule,
  withdrawApplication as withdrawRule,
  type AcceptFormalitiesInput,
  type Application,
  type ReceiveCompletionInput,
  type RequestCompletionInput,
} from "@indgang/domain/pools";
import { tell, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { findAnswers, insertAnswers } from "../../store/form/answers.store.ts";
import { findForm } from "../../store/form/form.store.ts";
import type { Work } from "../carry-out.ts";
import { ownPath } from "./case-path.ts";
import { formalCheckStateOf, takeStep } from "../case-step.ts";

/** A step that is asked for: under which key, and for which case. */
export interface OfCase extends Keyed {
  readonly applicationId: ApplicationId;
}

/** POOL-2, POOL-6: hands a case on to assessment. */
export function acceptFormalities(context: RequestContext, command: OfCase & AcceptFormalitiesInput) {
  return takeStep(context, {
    request: { operation: "acceptFormalities", input: command },
    applicationId: command.applicationId,
    rule: async (application, work) => acceptRule(await formalCheckStateOf(application, work), command, work.acting),
  });
}

/** POOL-6: whoever speaks for the association is told that something is missing. */
async function tellOfReturn({ transaction, acting }: Work, { id, associationId }: Application): Promise<void> {
  const to = { kind: "ASSOCIATION", associationId } as const;
  await tell({ transaction, now: acting.now }, { kind: "APPLICATION_RETURNED", path: ownPath(id), to });
}

/** POOL-2, POOL-6: sends a case back to the association. */
export function requestCompletion(context: RequestContext, command: OfCase & RequestCompletionInput) {
  return takeStep(context, {
    request: { operation: "requestCompletion", input: command },
    applicationId: command.applicationId,
    rule: async (application, work) => {
      const returned = requestRule(await formalCheckStateOf(application, work), command, work.acting);
      if (returned.ok) await tellOfReturn(work, application);
      return returned;
    },
  });
}

/** POOL-6: what was missing came. */
export function receiveCompletion(context: RequestContext, command: OfCase & ReceiveCompletionInput) {
  return takeStep(context, {
    request: { operation: "receiveCompletion", input: command },
    applicationId: command.applicationId,
    rule: async (application, work) => {
      const stored = command.answers === null ? null : await findAnswers(work.rows, application.id);
      const form = stored && (await findForm(work.rows, stored.formId));
      const state = await formalCheckStateOf(application, work);
      const completed = receiveRule({ ...state, form }, command, work.acting);
      if (!completed.ok || stored === null || completed.value.answers === null) return completed;
      const amended = { ...stored, revision: stored.revision + 1, answers: completed.value.answers };
      await insertAnswers(work.transaction, application, amended, work.acting.now);
      return completed;
    },
  });
}

/** The association takes its application back. */
export function withdrawApplication(
  context: RequestContext,
  command: OfCase & { readonly version: number; readonly note: string | null },
) {
  return takeStep(context, {
    request: { operation: "withdrawApplication", input: command },
    applicationId: command.applicationId,
    rule: async (application, work) => withdrawRule({ application }, command, work.acting),
  });
}
