import { accept, refuse, type ApplicationId, type Outcome } from "@indgang/domain/kernel";
import type { FormAnswers } from "@indgang/domain/form";
import { type ApplicationContentInput } from "@indgang/domain/pools";
import {
  completeOwnApplication as completeRule,
  readDraftAnswers,
  submitDraft as submitRule,
  withdrawOwnApplication as withdrawRule,
} from "@indgang/domain/pools/draft";
import { tell, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { arrivalIn, lockDraft } from "../../store/draft/draft.store.ts";
import { findRound, findTerms } from "../../store/application/find-for-change.store.ts";
import { findForm } from "../../store/form/form.store.ts";
import {
  completeOwn,
  findOwnAnswers,
  findOwnApplication,
  handInDraft,
  withdrawOwn,
} from "../../store/draft/own-application.store.ts";
import { findAnsweredFiles } from "../../store/draft/own-file.store.ts";
import { present } from "../../store/present.ts";
import { casePath, ownPath } from "../case/case-path.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";
import { findFormOfRound } from "../form/answered-form.ts";
import type { OfDraft } from "./keep-draft.ts";
import { readOwnApplication } from "./read-own.ts";

/** LAW-6: what an association does with its own case stands in the shared chain: its seat writes into no administration's. */
function auditOwn({ audit }: Work, id: ApplicationId, state: string): void {
  audit({ chain: "shared", subject: `Application ${id}`, detail: { state } });
}

/** POOL-3, POOL-6: hands a draft in: it becomes an application under the next case number, and everybody of the association gets a receipt. */
export async function submitApplicationDraft(context: RequestContext, command: OfDraft) {
  const outcome = await carryOut(
    context,
    { operation: "submitApplicationDraft", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof submitRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const now = await arrivalIn(rows);
      const draft = await lockDraft(rows, { id: command.draftId });
      if (draft === null) return refuse("NOT_FOUND");
      const round = present(await findRound(rows, draft.roundId), "The round of a draft");
      const pool = { terms: await findTerms(rows, round.poolId) };
      const form = await findFormOfRound(rows, round, draft.formKind);
      const files = await findAnsweredFiles(rows, { draftId: draft.id });
      const handedIn = submitRule({ draft, round, pool, form, files }, command, { ...acting, now });
      if (!handedIn.ok) return handedIn;
      const id = await handInDraft(transaction, draft, handedIn.value);
      const to = { kind: "RECEIPT", associationId: draft.associationId } as const;
      await tell({ transaction, now }, { kind: "APPLICATION_HANDED_IN", path: ownPath(id), to });
      auditOwn(work, id, "RECEIVED");
      return accept(id);
    },
  );
  return afresh(outcome, (id) => readOwnApplication(context, id));
}

/** A step that an association takes with a case of its own. */
export interface OfOwnApplication extends Keyed {
  readonly applicationId: ApplicationId;
  readonly version: number;
  readonly note: string | null;
}

/** POOL-6: sends in anew what was returned. */
export async function completeOwnApplication(
  context: RequestContext,
  command: OfOwnApplication & { readonly content: ApplicationContentInput; readonly answers: FormAnswers | null },
) {
  const outcome = await carryOut(
    context,
    { operation: "completeOwnApplication", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof completeRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const application = await findOwnApplication(rows, command.applicationId);
      const answered = application && (await findOwnAnswers(rows, application.id));
      if (application === null || answered === null) return refuse("NOT_FOUND");
      const round = present(await findRound(rows, application.roundId), "The round of an application");
      const pool = { terms: await findTerms(rows, round.poolId) };
      const form = answered.formId && (await findForm(rows, answered.formId));
      const files = await findAnsweredFiles(rows, { applicationId: application.id });
      const { channel } = answered;
      const state = { application, round, pool, form, answered: readDraftAnswers(answered.answers), files, channel };
      const completed = completeRule(state, command, acting);
      if (!completed.ok) return completed;
      const isDone = await completeOwn(transaction, application, command.note, completed.value);
      if (!isDone) return refuse("STALE_VERSION", { currentVersion: application.version + 1 });
      auditOwn(work, application.id, "RECEIVED");
      return accept(application.id);
    },
  );
  return afresh(outcome, (id) => readOwnApplication(context, id));
}

/** The association takes its application back; whoever works on it is told. */
export async function withdrawOwnApplication(context: RequestContext, command: OfOwnApplication) {
  const outcome = await carryOut(
    context,
    { operation: "withdrawOwnApplication", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof withdrawRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const application = await findOwnApplication(rows, command.applicationId);
      if (application === null) return refuse("NOT_FOUND");
      const allowed = withdrawRule(application, command, acting);
      if (!allowed.ok) return allowed;
      const taken = await withdrawOwn(transaction, application, command.note);
      // Decided on, and not told yet: it says no more than that the case has come too far (POOL-1).
      if (taken === null) return refuse("STATE_CONFLICT", { state: application.state });
      if (taken.assigneeId !== null) {
        const path = casePath(application.id);
        const to = { kind: "COLLEAGUE", personId: taken.assigneeId, administration: taken.administration } as const;
        await tell({ transaction, now: acting.now }, { kind: "APPLICATION_WITHDRAWN", path, to });
      }
      auditOwn(work, application.id, "WITHDRAWN");
      return accept(application.id);
    },
  );
  return afresh(outcome, (id) => readOwnApplication(context, id));
}
