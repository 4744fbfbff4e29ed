import { newId } from "@indgang/database";
import { accept, refuse, type ApplicationId, type LetterId } from "@indgang/domain/kernel";
import {
  approveLetter as approveRule,
  draftLetter as draftRule,
  postLetter as postRule,
  saveLetter as saveRule,
  sendLetter as sendRule,
  type LetterWording,
} from "@indgang/domain/letters";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findLetterFacts } from "../../store/letters/letter-facts.store.ts";
import { findLatestLetters, findLetterMail, findLetterTemplates } from "../../store/letters/letter.store.ts";
import { insertLetters, lockLettersOf } from "../../store/letters/save-letter.store.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut } from "../carry-out.ts";
import { auditLetter, takeLetterStep } from "./letter-work.ts";
import { readLetter } from "./read-letters.ts";

export interface OfLetter extends Keyed {
  readonly letterId: LetterId;
  readonly version: number;
}

/** POOL-10: a draft of the letter about a decision. */
export async function draftLetter(
  context: RequestContext,
  command: Keyed & { readonly applicationId: ApplicationId; readonly replacesId: LetterId | null },
) {
  const outcome = await carryOut(context, { operation: "draftLetter", input: command }, async (work) => {
    const { transaction, rows, acting } = work;
    const ids = [command.applicationId];
    await lockLettersOf(transaction, ids);
    const application = (await findApplications(rows, ids)).get(command.applicationId);
    if (application === undefined) return refuse("NOT_FOUND");
    const facts = (await findLetterFacts(rows, ids)).get(application.id) ?? null;
    const latest = (await findLatestLetters(rows, ids)).get(application.id) ?? null;
    const templates = await findLetterTemplates(rows, [application.poolId]);
    const drafted = draftRule({ application, facts, latest, templates, newId: newId<"Letter">() }, command, acting);
    if (!drafted.ok) return drafted;
    await insertLetters(transaction, [drafted.value]);
    auditLetter(work, drafted.value);
    return accept(drafted.value.id);
  });
  return afresh(outcome, (id) => readLetter(context, id));
}

/** POOL-10: words a draft in another way. */
export function saveLetter(context: RequestContext, command: OfLetter & LetterWording) {
  return takeLetterStep(
    context,
    { operation: "saveLetter", input: command },
    command.letterId,
    async (state, { acting }) => saveRule(state, command, acting),
  );
}

/** POOL-10: the letter is as it shall leave. */
export function approveLetter(context: RequestContext, command: OfLetter) {
  return takeLetterStep(
    context,
    { operation: "approveLetter", input: command },
    command.letterId,
    async (state, { acting }) => approveRule(state, command, acting),
  );
}

/** POOL-2: an approved letter leaves. */
export function sendLetter(context: RequestContext, command: OfLetter) {
  return takeLetterStep(
    context,
    { operation: "sendLetter", input: command },
    command.letterId,
    async (state, { acting }) => sendRule(state, command, acting),
  );
}

/** POOL-2: a letter was put into the post by hand. */
export function postLetter(context: RequestContext, command: OfLetter) {
  return takeLetterStep(
    context,
    { operation: "postLetter", input: command },
    command.letterId,
    async (state, { acting, rows }) =>
      postRule({ ...state, mail: await findLetterMail(rows, state.letter.id) }, command, acting),
  );
}
