import { newId } from "@indgang/database";
import { accept, refuse, type OpinionId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import {
  askForOpinions as askRule,
  askedForOpinion,
  callOpinionBack as callBackRule,
  mostColleagues,
  saveOpinion as saveRule,
  type Application,
  type AskForOpinionsInput,
  type Opinion,
  type SaveOpinionInput,
} from "@indgang/domain/pools";
import { tell, type ChangeRequest, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { findPerson } from "../../store/application/find-for-change.store.ts";
import { findCriteriaOfRound } from "../../store/pool/round-rules.store.ts";
import {
  findOpinion,
  findOpinions,
  saveAnswer,
  saveAsked,
  saveOpinionRow,
} from "../../store/assessment/opinion.store.ts";
import { auditCase, lockedCase } from "../case-step.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { readOpinion } from "../assessing/read-opinions.ts";
import { readApplication } from "../read-case.ts";
import { casePath } from "./case-path.ts";
import type { OfCase } from "./formalities.ts";

export interface OfOpinion extends Keyed {
  readonly opinionId: OpinionId;
  readonly version: number;
}

/** POOL-4, POOL-16: asks colleagues for their opinion on a case. */
export async function askForOpinions(context: RequestContext, command: OfCase & AskForOpinionsInput) {
  const outcome = await carryOut(context, { operation: "askForOpinions", input: command }, async (work) => {
    const application = await lockedCase(work, command.applicationId);
    if (application === null) return refuse("NOT_FOUND");
    const opinions = await findOpinions(work.rows, application.id);
    // One above the bound, so that the rule sees that there are too many.
    const people = [];
    for (const id of command.personIds.slice(0, mostColleagues + 1)) people.push(await findPerson(work.rows, id));
    const colleagues = people.flatMap((person) =>
      person === null ? [] : [{ ...person, opinionId: newId<"Opinion">() }],
    );
    const asked = askRule({ application, colleagues, opinions }, command, work.acting);
    if (!asked.ok) return asked;
    if (!(await saveAsked(work.transaction, asked.value))) return refuse("NOT_ALLOWED");
    auditCase(work, application);
    const { transaction, acting } = work;
    const news = { ...askedForOpinion(asked.value), path: casePath(application.id), about: application.caseNumber };
    await tell({ transaction, now: acting.now }, news);
    return accept(application.id);
  });
  return afresh(outcome, (id) => readApplication(context, id));
}

/** POOL-4: waits for an opinion no more. */
export function callOpinionBack(context: RequestContext, command: OfOpinion) {
  const request = { operation: "callOpinionBack", input: command };
  return changeOpinion(context, request, command, async (application, opinion, work) => {
    const back = callBackRule({ application, opinion }, command, work.acting);
    if (!back.ok) return back;
    return (await saveOpinionRow(work.transaction, back.value)) ? back : refuse("NOT_ALLOWED");
  });
}

/** POOL-4: writes one's own opinion, and hands it in. */
export function saveOpinion(context: RequestContext, command: OfOpinion & SaveOpinionInput) {
  const request = { operation: "saveOpinion", input: command };
  return changeOpinion(context, request, command, async (application, opinion, work) => {
    const criteria = await findCriteriaOfRound(work.rows, application.roundId);
    const saved = saveRule({ application, opinion, pool: { criteria } }, command, work.acting);
    if (!saved.ok) return saved;
    // What it says first: once it is in, the wall keeps it.
    await saveAnswer(work.transaction, saved.value.opinion, saved.value.content);
    return (await saveOpinionRow(work.transaction, saved.value.opinion))
      ? accept(saved.value.opinion)
      : refuse("NOT_ALLOWED");
  });
}

async function changeOpinion<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  { opinionId }: OfOpinion,
  run: (application: Application, opinion: Opinion, work: Work) => Promise<Outcome<Opinion, Refused>>,
) {
  const outcome = await carryOut(context, request, async (work): Promise<Outcome<OpinionId, Refused | AnyRefusal>> => {
    const known = await findOpinion(work.rows, opinionId);
    const application = known && (await lockedCase(work, known.applicationId));
    const opinion = application && (await findOpinion(work.rows, opinionId));
    if (!application || !opinion) return refuse("NOT_FOUND");
    const changed = await run(application, opinion, work);
    if (!changed.ok) return changed;
    const { administration, id, version, state } = changed.value;
    work.audit({ chain: administration, subject: `Opinion ${id}`, detail: { state, version } });
    return accept(id);
  });
  return afresh(outcome, (id) => readOpinion(context, id));
}
