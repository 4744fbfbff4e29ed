import { newId } from "@indgang/database";
import {
  accept,
  asId,
  refuse,
  type HearingId,
  type HearingPartyId,
  type Outcome,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  answerHearing as answerRule,
  createHearing as createRule,
  hearingAnswered,
  hearingNews,
  saveHearing as saveRule,
  sendHearing as sendRule,
  sumUpHearing as sumUpRule,
  withdrawHearing as withdrawRule,
  type AnswerHearingInput,
  type Hearing,
  type HearingInput,
  type HearingKnown,
  type VersionedInput,
} from "@indgang/domain/forums";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findAnswer, keepAnswer, replaceComments } from "../store/hearing-answer.store.ts";
import { casesOfRound, findCaseIds, insertCases, isRoundOf } from "../store/hearing-case.store.ts";
import { findParties, findParty, replaceParties } from "../store/hearing-party.store.ts";
import { findHearing, keepHearing } from "../store/hearing.store.ts";
import { arePartiesKnown } from "../store/known.store.ts";
import { afresh, auditForum, carryOut, lock, type AnyRefusal, type Work } from "./carry-out.ts";
import { readHearing, readParty } from "./read-hearings.ts";
import { placeOf, tellOfForum, type ForumPlace } from "./tell-of-forum.ts";

/** A change of one hearing, as the person saw it. */
export interface OfHearing extends Keyed, VersionedInput {
  readonly hearingId: HearingId;
}

async function knownOf({ rows, context }: Work, { roundId, parties }: HearingInput): Promise<HearingKnown> {
  const { administration } = context.viewer;
  const isRoundOwn = roundId !== null && administration !== null && (await isRoundOf(rows, roundId, administration));
  return { isRoundOwn, areKnown: await arePartiesKnown(rows, parties.slice(0, 100)) };
}

/** FORUM-4: a draft with its parties. */
export async function createHearing(context: RequestContext, input: Keyed & HearingInput) {
  const outcome = await carryOut(context, { operation: "createHearing", input }, async (work) => {
    const known = await knownOf(work, input);
    const created = createRule({ hearingId: asId<"Hearing">(newId()), known }, input, work.by);
    if (!created.ok) return created;
    const kept = await keep(work, created.value);
    if (kept.ok) await replaceParties(work.transaction, created.value, input.parties);
    return kept;
  });
  return afresh(outcome, (id) => readHearing(context, id));
}

async function keep(work: Work, hearing: Hearing): Promise<Outcome<HearingId, Refusal<"NOT_ALLOWED">>> {
  const { id, state, version } = hearing;
  auditForum(work, `Hearing ${id}`, { state, version });
  return (await keepHearing(work.transaction, hearing, work.by.now)) ? accept(id) : refuse("NOT_ALLOWED");
}

/** Changes a hearing while nobody else does. The answer is the hearing as it is then. */
async function changeHearing<Refused extends Refusal>(
  context: RequestContext,
  operation: string,
  input: OfHearing,
  run: (hearing: Hearing, work: Work) => Promise<Outcome<Hearing, Refused>>,
): Promise<Outcome<Hearing, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    { operation, input },
    async (work): Promise<Outcome<HearingId, Refused | AnyRefusal>> => {
      await lock(work, "hearing", input.hearingId);
      const hearing = await findHearing(work.rows, input.hearingId, work.by.now);
      if (hearing === null) return refuse("NOT_FOUND");
      const changed = await run(hearing, work);
      return changed.ok ? keep(work, changed.value) : changed;
    },
  );
  return afresh(outcome, (id) => readHearing(context, id));
}

/** FORUM-4: corrects a draft and its parties. */
export function saveHearing(context: RequestContext, input: OfHearing & HearingInput) {
  return changeHearing(context, "saveHearing", input, async (hearing, work) => {
    const saved = saveRule({ hearing, known: await knownOf(work, input) }, input, work.by);
    if (saved.ok) await replaceParties(work.transaction, hearing, input.parties);
    return saved;
  });
}

/** FORUM-4, POOL-8: sends a hearing; of a round with a copy of what the parties may know of each application. */
export function sendHearing(context: RequestContext, input: OfHearing) {
  return changeHearing(context, "sendHearing", input, async (hearing, work) => {
    const parties = await findParties(work.rows, hearing.id);
    const cases = await casesOfRound(work.rows, hearing);
    const sent = sendRule({ hearing, parties, cases }, input, work.by);
    if (!sent.ok) return sent;
    await insertCases(work.transaction, hearing, cases);
    await tellOfForum(work, placeOfHearing(hearing), hearingNews(sent.value, parties));
    return sent;
  });
}

function placeOfHearing({ id, title }: Hearing): ForumPlace {
  return { path: placeOf.hearing(id), about: title };
}

/** Tells the parties of a hearing that ends, where it was sent. */
async function ended<Refused extends Refusal>(
  work: Work,
  outcome: Outcome<Hearing, Refused>,
): Promise<Outcome<Hearing, Refused>> {
  if (!outcome.ok || outcome.value.sentAt === null) return outcome;
  const parties = await findParties(work.rows, outcome.value.id);
  await tellOfForum(work, placeOfHearing(outcome.value), hearingNews(outcome.value, parties));
  return outcome;
}

/** FORUM-4: sums up what was answered. */
export function sumUpHearing(context: RequestContext, input: OfHearing & { readonly summary: string }) {
  return changeHearing(context, "sumUpHearing", input, (hearing, work) =>
    ended(work, sumUpRule({ hearing }, input, work.by)),
  );
}

/** FORUM-4: takes a hearing back. */
export function withdrawHearing(context: RequestContext, input: OfHearing & { readonly reason: string }) {
  return changeHearing(context, "withdrawHearing", input, (hearing, work) =>
    ended(work, withdrawRule({ hearing }, input, work.by)),
  );
}

/** FORUM-4: answers for a party, or anew. The answer is the party as it is then. */
export async function answerHearing(
  context: RequestContext,
  input: Keyed & AnswerHearingInput & { readonly partyId: HearingPartyId },
) {
  const outcome = await carryOut(context, { operation: "answerHearing", input }, async (work) => {
    const { rows, transaction, by } = work;
    const party = await findParty(rows, input.partyId);
    const hearing = party && (await findHearing(rows, party.hearingId, by.now));
    if (party === null || hearing === null) return refuse("NOT_FOUND");
    const answer = await findAnswer(rows, party.id);
    const cases = input.comments.length > 0 ? await findCaseIds(rows, hearing.id) : [];
    const answerId = asId<"HearingAnswer">(newId());
    const said = answerRule({ hearing, party, answer, cases, answerId }, input, by);
    if (!said.ok) return said;
    if (!(await keepAnswer(transaction, hearing, said.value.answer)))
      return refuse("STALE_VERSION", { currentVersion: answer?.version ?? 1 });
    await replaceComments(transaction, hearing, said.value.answer, said.value.comments);
    const { id, version } = said.value.answer;
    auditForum(work, `HearingAnswer ${id}`, { version, comments: said.value.comments.length });
    await tellOfForum(work, placeOfHearing(hearing), hearingAnswered(hearing, party));
    return accept(party.id);
  });
  return afresh(outcome, (id) => readParty(context, id));
}
