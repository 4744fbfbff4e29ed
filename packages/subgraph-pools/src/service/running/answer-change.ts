import {
  answerChange as answerRule,
  referChange as referRule,
  type AnswerChangeInput,
  type AnswerChangeState,
  type ChangeRequest,
  type ReferChangeInput,
} from "@indgang/domain/change-requests";
import { accept, refuse, type ApplicationId, type MeetingId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { happened, type Application } from "@indgang/domain/pools";
import { lowerYears } from "@indgang/domain/running";
import { tell, type ChangeRequest as Asked, type RequestContext } from "@indgang/subgraph-kit";
import { findMeeting, findPools } from "../../store/application/find-for-change.store.ts";
import { present } from "../../store/present.ts";
import { findChange, saveChange } from "../../store/running/change-request.store.ts";
import { findYears, saveYear } from "../../store/running/grant-year.store.ts";
import { addEvents } from "../../store/application/save-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { lockedCase } from "../case-step.ts";
import { ownPath } from "../case/case-path.ts";
import { readApplication } from "../read-case.ts";
import type { OfChange } from "./ask-for-change.ts";
import { auditYear, termsOfCase } from "./renew.ts";

type State = AnswerChangeState & { readonly application: Application };

/** POOL-9: puts a wish before a coming meeting of the committee. */
export function referChange(
  context: RequestContext,
  command: OfChange & ReferChangeInput & { readonly meetingId: MeetingId },
) {
  const request = { operation: "referChange", input: command };
  return takeUp(context, request, command, async (work, state) => {
    const meeting = await findMeeting(work.rows, command.meetingId);
    const [pool] = await findPools(work.rows, [state.application.poolId]);
    return referRule({ ...state, meeting, pool: present(pool, "The pool of a case") }, command, work.acting);
  });
}

/** POOL-9, POOL-10: answers a wish, for the office or as the committee said; the association is told. */
export function answerChange(context: RequestContext, command: OfChange & AnswerChangeInput) {
  const request = { operation: "answerChange", input: command };
  return takeUp(context, request, command, async (work, state) => {
    const { meetingId } = state.change;
    const meeting = meetingId === null ? null : await findMeeting(work.rows, meetingId);
    return answerRule({ ...state, meeting }, command, work.acting);
  });
}

async function takeUp<Refused extends Refusal>(
  context: RequestContext,
  request: Asked,
  { changeRequestId }: OfChange,
  rule: (work: Work, state: State) => Promise<Outcome<ChangeRequest, Refused>>,
) {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<ApplicationId, Refused | AnyRefusal>> => {
      const known = await findChange(work.rows, changeRequestId);
      const application = known && (await lockedCase(work, known.applicationId));
      const change = application && (await findChange(work.rows, changeRequestId));
      if (!application || !change) return refuse("NOT_FOUND");
      const terms = await termsOfCase(work, application);
      const taken = await rule(work, { change, application, terms, meeting: null });
      if (!taken.ok) return taken;
      if (!(await saveChange(work.transaction, taken.value))) return refuse("NOT_ALLOWED");
      await follow(work, application, taken.value);
      return accept(application.id);
    },
  );
  return afresh(outcome, (id) => readApplication(context, id));
}

async function follow(work: Work, application: Application, change: ChangeRequest): Promise<void> {
  const { transaction, acting, audit } = work;
  const { id, state, version, administration } = change;
  const kind = { REFERRED: "CHANGE_REFERRED", APPROVED: "CHANGE_APPROVED", REFUSED: "CHANGE_REFUSED" } as const;
  if (state === "ASKED" || state === "WITHDRAWN") return;
  await addEvents(transaction, application, [happened(application, kind[state], acting)]);
  audit({ chain: administration, subject: `ChangeRequest ${id}`, detail: { state, version } });
  if (state === "REFERRED") return;
  if (state === "APPROVED" && change.amount !== null)
    for (const year of lowerYears(await findYears(work.rows, application.id), change.amount)) {
      await saveYear(transaction, year);
      auditYear(work, year);
    }
  const to = { kind: "ASSOCIATION", associationId: application.associationId } as const;
  const news = {
    kind: "APPLICATION_CHANGE_ANSWERED",
    path: ownPath(application.id),
    about: application.caseNumber,
    to,
  } as const;
  await tell({ transaction, now: acting.now }, news);
}
