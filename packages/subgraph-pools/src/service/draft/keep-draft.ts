import { newId } from "@indgang/database";
import {
  accept,
  refuse,
  type ApplicationDraftId,
  type ApplicationId,
  type AssociationId,
  type FundingRoundId,
  type Outcome,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  beginDraft as beginRule,
  formKindOf,
  discardDraft as discardRule,
  readDraftAnswers,
  saveDraft as saveRule,
  type ApplicationDraft,
  type DraftContent,
} from "@indgang/domain/pools/draft";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { beInDraft, deleteDraft, insertDraft, lockDraft, updateDraft } from "../../store/draft/draft.store.ts";
import { findRound } from "../../store/application/find-for-change.store.ts";
import { hadGrantIn } from "../../store/form/answers.store.ts";
import { findForm } from "../../store/form/form.store.ts";
import { findKnown, findLatest, findOwnAnswers } from "../../store/draft/own-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";
import { findFormOfRound } from "../form/answered-form.ts";
import { readOwnDraft } from "./read-own.ts";

export interface BeginDraftCommand extends Keyed {
  readonly roundId: FundingRoundId;
  readonly associationId: AssociationId;
  /** The earlier application that it is filled from; null: the latest. */
  readonly fromId: ApplicationId | null;
  /** POOL-7: new or extended activities, which need the full form. */
  readonly isNew: boolean;
}

/** A change of a draft that is there. */
export interface OfDraft extends Keyed {
  readonly draftId: ApplicationDraftId;
  readonly version: number;
}

/** LAW-6: that a draft was changed, and not a word of it. Drafts are no administration's, so it stands in the shared chain. */
export function auditDraft({ audit }: Work, { id, version }: ApplicationDraft): void {
  audit({ chain: "shared", subject: `ApplicationDraft ${id}`, detail: { version } });
}

/** POOL-6: begins a draft; the one that the association has for the round already is answered as it is. */
export async function beginApplicationDraft(context: RequestContext, command: BeginDraftCommand) {
  const outcome = await carryOut(context, { operation: "beginApplicationDraft", input: command }, (work) =>
    begin(work, command),
  );
  return afresh(outcome, (id) => readOwnDraft(context, id));
}

async function begin(
  work: Work,
  { roundId, associationId, fromId, isNew }: BeginDraftCommand,
): Promise<Outcome<ApplicationDraftId, RefusalIn<typeof beginRule> | AnyRefusal>> {
  const { rows, transaction, acting } = work;
  const round = await findRound(rows, roundId);
  const known = await findKnown(rows, associationId);
  if (round === null || known === null) return refuse("NOT_FOUND");
  const { municipalityId } = round;
  const latest = await findLatest(rows, round.poolId, associationId, fromId);
  if (fromId !== null && latest === null) return refuse("NOT_FOUND");
  const before = latest && (await findOwnAnswers(rows, latest.id));
  const earlierForm = before?.formId ? await findForm(rows, before.formId) : null;
  const earlier = latest && {
    ...latest,
    form: earlierForm,
    answers: readDraftAnswers(before?.answers),
    budget: latest.budget.map(({ kind, amount, note }) => ({ kind, amount, note: note ?? "" })),
    goals: latest.goals.map(({ text, measure }) => ({ text, measure })),
  };
  const named = fromId === null ? null : latest;
  const renewalForm = named === null ? null : await findFormOfRound(rows, round, "RENEWAL");
  const hadGrantTheYearBefore =
    renewalForm !== null && (await hadGrantIn(rows, associationId, round.poolId, round.year - 1));
  const formKind = formKindOf({ named, hadGrantTheYearBefore, renewalForm, isNew });
  const begun = beginRule(
    {
      round,
      draftId: newId<"ApplicationDraft">(),
      association: { id: associationId, municipalityId, targetGroups: known.targetGroups },
      volunteers: known.volunteers,
      earlier,
      form: formKind === "RENEWAL" ? renewalForm : await findFormOfRound(rows, round, "FULL"),
      formKind,
      keptDays: known.keptDays,
    },
    acting,
  );
  if (!begun.ok) return begun;
  const isFirst = await insertDraft(transaction, begun.value);
  const draft = isFirst ? begun.value : await lockDraft(rows, { associationId, roundId });
  if (draft === null) return refuse("NOT_FOUND");
  auditDraft(work, draft);
  return accept(draft.id);
}

/** POOL-6: keeps what has been written. */
export async function saveApplicationDraft(
  context: RequestContext,
  command: OfDraft & { readonly content: DraftContent },
) {
  const outcome = await carryOut(
    context,
    { operation: "saveApplicationDraft", input: command },
    async (work): Promise<Outcome<ApplicationDraftId, RefusalIn<typeof saveRule> | AnyRefusal>> => {
      const draft = await lockDraft(work.rows, { id: command.draftId });
      if (draft === null) return refuse("NOT_FOUND");
      const saved = saveRule(draft, command, work.acting);
      if (!saved.ok) return saved;
      await updateDraft(work.transaction, saved.value);
      auditDraft(work, saved.value);
      return accept(draft.id);
    },
  );
  return afresh(outcome, (id) => readOwnDraft(context, id));
}

/** Throws a draft away; answers its id. */
export async function discardApplicationDraft(context: RequestContext, command: OfDraft) {
  return carryOut(
    context,
    { operation: "discardApplicationDraft", input: command },
    async (work): Promise<Outcome<ApplicationDraftId, RefusalIn<typeof discardRule> | AnyRefusal>> => {
      const draft = await lockDraft(work.rows, { id: command.draftId });
      if (draft === null) return refuse("NOT_FOUND");
      const discarded = discardRule(draft, command, work.acting);
      if (!discarded.ok) return discarded;
      await deleteDraft(work.transaction, draft);
      auditDraft(work, draft);
      return accept(draft.id);
    },
  );
}

/** Says that the viewer has a draft open, and in which field they are. No change of it: it is forgotten within a minute, and written into no log. */
export async function showInDraft(
  context: RequestContext,
  { draftId, field }: { readonly draftId: ApplicationDraftId; readonly field: string | null },
): Promise<Outcome<ApplicationDraft, Refusal<"NOT_FOUND">>> {
  if ((await readOwnDraft(context, draftId)) === null) return refuse("NOT_FOUND");
  const isHere = await context.asPerson((transaction) => beInDraft(transaction, draftId, field));
  context.forget();
  return isHere ? afresh(accept(draftId), (id) => readOwnDraft(context, id)) : refuse("NOT_FOUND");
}
