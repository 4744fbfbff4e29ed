import type { Association } from "../../associations/index.ts";
import {
  accept,
  authorise,
  isAfter,
  isBefore,
  refuse,
  type Acting,
  type ApplicationDraftId,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { FormAnswers } from "../form/answer.type.ts";
import { answersFromEarlier } from "../form/answers-from-earlier.ts";
import { answersFromContent } from "../form/application-answers.ts";
import { questionsOf } from "../form/form-questions.ts";
import type { FormContent, PoolForm } from "../form/form.type.ts";
import type { FormKind } from "../form/form.values.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import { mayKeepDraft } from "./draft.policy.ts";
import type { ApplicationDraft, DraftContent } from "./draft.type.ts";
import { emptyDraft } from "./read-draft.ts";

/**
 * POOL-3: whether a round takes applications at that moment: ROUND_NOT_OPEN before `opensAt`, ROUND_CLOSED by any time after the deadline, or once
 * it is decided.
 */
export function expectOpen(
  round: Pick<FundingRound, "opensAt" | "deadlineAt" | "decidedAt">,
  now: Acting["now"],
): Outcome<null, Refusal<"ROUND_NOT_OPEN" | "ROUND_CLOSED">> {
  if (isBefore(now, round.opensAt)) return refuse("ROUND_NOT_OPEN", { opensAt: round.opensAt });
  if (isAfter(now, round.deadlineAt) || round.decidedAt !== null)
    return refuse("ROUND_CLOSED", { deadlineAt: round.deadlineAt });
  return accept(null);
}

/** What an earlier application of the association to the same pool said. */
export interface EarlierApplication extends Omit<DraftContent, "budget" | "goals" | "otherFunding"> {
  readonly caseNumber: string;
  readonly budget: readonly Omit<DraftContent["budget"][number], "key">[];
  readonly goals: readonly Omit<DraftContent["goals"][number], "key">[];
  /** The version that it was filled in on; null: on none. */
  readonly form: Pick<FormContent, "sections"> | null;
}

/** POOL-7: what decides whether somebody renews. */
export interface RenewalState {
  /** The application that is named as what goes on; null: none is named. Amount in øre, null while nothing is granted. */
  readonly named: { readonly amount: number | null } | null;
  /** Whether the pool gave the association something for the year before the round's. */
  readonly hadGrantTheYearBefore: boolean;
  /** The round's simplified form; null: it has none. */
  readonly renewalForm: Pick<PoolForm, "id"> | null;
  /** New or extended activities: a full application, whatever was granted. */
  readonly isNew: boolean;
}

/** POOL-7: the simplified form for whoever goes on with what was granted, the year after the pool gave something, where the round has one. */
export function formKindOf({ named, hadGrantTheYearBefore, renewalForm, isNew }: RenewalState): FormKind {
  const goesOn = named !== null && (named.amount ?? 0) > 0 && hadGrantTheYearBefore && !isNew;
  return goesOn && renewalForm !== null ? "RENEWAL" : "FULL";
}

/** What the rule has to know. `volunteers`: of the latest year that the directory knows of. */
export interface BeginDraftState {
  readonly round: FundingRound;
  readonly draftId: ApplicationDraftId;
  readonly association: Pick<Association, "id" | "municipalityId" | "targetGroups">;
  readonly volunteers: number | null;
  readonly earlier: EarlierApplication | null;
  /** What the round asks beside what every application says; null: nothing. */
  readonly form: Pick<FormContent, "kind" | "sections"> | null;
  readonly formKind: FormKind;
  readonly keptDays: number;
}

/**
 * POOL-6: begins a draft in an open round, for an association that one speaks for. What it said the last time it asked this pool stands in
 * it already, its answers to the questions that are still asked among it, without the amounts' reasons being taken for granted: other funding
 * is asked for anew. Else what the directory knows.
 */
export function beginDraft(
  { round, draftId, association, volunteers, earlier, form, formKind, keptDays }: BeginDraftState,
  by: Acting,
): Outcome<ApplicationDraft, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "ROUND_NOT_OPEN" | "ROUND_CLOSED">> {
  const mine = { municipalityId: association.municipalityId, associationId: association.id };
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, mine), mayDo: true });
  if (!allowed.ok) return allowed;
  const open = expectOpen(round, by.now);
  if (!open.ok) return open;
  const empty = emptyDraft((list) => `${list}-1`);
  const content: DraftContent =
    earlier === null
      ? { ...empty, targetGroups: association.targetGroups, volunteers }
      : {
          title: earlier.title,
          purpose: earlier.purpose,
          budget: earlier.budget.map((line, index) => ({ ...line, key: `budget-${index + 1}` })),
          goals: earlier.goals.map((goal, index) => ({ ...goal, key: `goals-${index + 1}` })),
          otherFunding: [],
          targetGroups: earlier.targetGroups,
          participants: earlier.participants,
          volunteers: volunteers ?? earlier.volunteers,
          answers: answersBefore(form, earlier),
        };
  return accept({
    ...mine,
    id: draftId,
    version: 1,
    administration: round.administration,
    roundId: round.id,
    formKind,
    content,
    filledFrom: earlier?.caseNumber ?? null,
    updatedAt: by.now,
    keptDays,
  });
}

function answersBefore(form: BeginDraftState["form"], earlier: EarlierApplication): FormAnswers {
  if (form === null || earlier.form === null) return {};
  const { title, purpose, targetGroups, participants, volunteers } = earlier;
  // They may decide which questions are seen.
  const said = answersFromContent(earlier.form, { title, purpose, targetGroups, participants, volunteers });
  const taken = answersFromEarlier(form, earlier.form, { ...said, ...earlier.answers });
  const own = new Set(questionsOf(form).flatMap(({ question: { key, field } }) => (field === null ? [key] : [])));
  return Object.fromEntries(Object.entries(taken).filter(([key]) => own.has(key)));
}
