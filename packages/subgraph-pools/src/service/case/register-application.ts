import { newId } from "@indgang/database";
import {
  accept,
  dateAt,
  refuse,
  yearOf,
  type ApplicationId,
  type FundingRoundId,
  type Outcome,
} from "@indgang/domain/kernel";
import { registerApplication as rule, type RegisterApplicationInput } from "@indgang/domain/pools";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { hadGrant, insertAnswers } from "../../store/form/answers.store.ts";
import { findPools, findRound, findTerms, isAssociation } from "../../store/application/find-for-change.store.ts";
import { present } from "../../store/present.ts";
import { insertApplication, takeCaseNumber } from "../../store/application/register-application.store.ts";
import { addEvents, saveFormalCheck } from "../../store/application/save-application.store.ts";
import { auditCase } from "../case-step.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";
import { findFormOfRound } from "../form/answered-form.ts";
import { readApplication } from "../read-case.ts";

export type RegisterApplicationCommand = RegisterApplicationInput &
  Keyed & {
    readonly roundId: FundingRoundId;
  };

type RegisterRefusal = RefusalIn<typeof rule> | AnyRefusal;

/** POOL-2, POOL-3, POOL-6: takes an application into a round, under the next case number of its administration. */
export async function registerApplication(context: RequestContext, command: RegisterApplicationCommand) {
  const outcome = await carryOut(context, { operation: "registerApplication", input: command }, (work) =>
    register(work, command),
  );
  return afresh(outcome, (id) => readApplication(context, id));
}

async function register(
  work: Work,
  command: RegisterApplicationCommand,
): Promise<Outcome<ApplicationId, RegisterRefusal>> {
  const { transaction, rows, acting } = work;
  const round = await findRound(rows, command.roundId);
  if (round === null) return refuse("NOT_FOUND");
  const [head] = await findPools(rows, [round.poolId]);
  const pool = { ...present(head, "The pool of a round"), terms: await findTerms(rows, round.poolId) };
  const form = await findFormOfRound(rows, round, command.formKind);
  const isKnown = command.formKind === "RENEWAL" && (await hadGrant(rows, command.associationId, round.poolId));
  const state = { round, pool, applicationId: newId<"Application">(), caseNumber: "", form, hadGrant: isKnown };
  const registered = rule(state, command, acting);
  if (!registered.ok) return registered;
  if (!(await isAssociation(rows, command.associationId))) return refuse("NOT_FOUND");
  const { event, answers } = registered.value;
  // The number is taken last: the series stays locked until the end, and what is refused leaves no gap.
  const caseNumber = await takeCaseNumber(transaction, round, yearOf(dateAt(command.receivedAt)));
  const application = { ...registered.value.application, caseNumber };
  await insertApplication(transaction, application, new Date(acting.now));
  await saveFormalCheck(transaction, application);
  await addEvents(transaction, application, [event]);
  if (form !== null) {
    const stored = { applicationId: application.id, formId: form.id, revision: 1, answers };
    await insertAnswers(transaction, application, stored, acting.now);
  }
  auditCase(work, application);
  return accept(application.id);
}
