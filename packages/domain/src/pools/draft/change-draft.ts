import {
  accept,
  authorise,
  changed,
  checkInput,
  expectVersion,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { ApplicationContentInput } from "../application/application-content.ts";
import { formalCheckDueOn } from "../application/due-on.ts";
import type { AnsweredFile, FormAnswers } from "../form/answer.type.ts";
import type { PoolForm } from "../form/form.type.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import { termsOn } from "../terms/pool-terms.ts";
import type { Pool } from "../terms/pool.type.ts";
import type { PlainDate, PoolFormId } from "../../kernel/index.ts";
import { expectOpen } from "./begin-draft.ts";
import { checkDraft } from "./check-draft.ts";
import { contentOfDraft, draftProblems } from "./draft-content.ts";
import { mayKeepDraft } from "./draft.policy.ts";
import type { ApplicationDraft, DraftContent } from "./draft.type.ts";

/** Refusals of every change of a draft. */
export type DraftRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION">;

function beginChange(draft: ApplicationDraft, version: number, by: Acting): Outcome<unknown, DraftRefusal> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, draft), mayDo: true });
  return allowed.ok ? expectVersion(draft, version) : allowed;
}

/**
 * POOL-6: keeps what has been written so far, also when the round has closed meanwhile: nothing that was typed is lost. STALE_VERSION when somebody
 * else was first.
 */
export function saveDraft(
  draft: ApplicationDraft,
  input: { readonly version: number; readonly content: DraftContent },
  by: Acting,
): Outcome<ApplicationDraft, DraftRefusal | Refusal<"INVALID_INPUT">> {
  const begun = beginChange(draft, input.version, by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, draftProblems(input.content));
  if (!checked.ok) return checked;
  return accept(changed(draft, { content: input.content, updatedAt: by.now }));
}

/** A draft is thrown away by those whose it is. */
export function discardDraft(
  draft: ApplicationDraft,
  input: { readonly version: number },
  by: Acting,
): Outcome<ApplicationDraft, DraftRefusal> {
  const begun = beginChange(draft, input.version, by);
  return begun.ok ? accept(draft) : begun;
}

/** What is handed in, and the day on which its formalities should have been checked. */
export interface HandedIn {
  readonly content: ApplicationContentInput;
  /** The version that it was filled in on, and its answers to what that one alone asks; null: on none. */
  readonly filledIn: { readonly formId: PoolFormId; readonly answers: FormAnswers } | null;
  readonly dueOn: PlainDate;
}

/**
 * POOL-3, POOL-6: hands a draft in. It must say all that an application says, answer what the round's form demands, hold no CPR number (LAW-3),
 * and arrive while the round is open: `by.now` is the moment of arrival by the database's clock, inclusive of the deadline's last instant. Its
 * formalities are due by the terms that the round was announced with (POOL-17).
 */
export function submitDraft(
  state: {
    readonly draft: ApplicationDraft;
    readonly round: FundingRound;
    readonly pool: Pick<Pool, "terms">;
    readonly form: Pick<PoolForm, "id" | "sections"> | null;
    /** What lies on the draft. */
    readonly files: readonly AnsweredFile[];
  },
  input: { readonly version: number },
  by: Acting,
): Outcome<HandedIn, DraftRefusal | Refusal<"INVALID_INPUT" | "ROUND_NOT_OPEN" | "ROUND_CLOSED">> {
  const { draft, round, pool, form, files } = state;
  const begun = beginChange(draft, input.version, by);
  if (!begun.ok) return begun;
  const open = expectOpen(round, by.now);
  if (!open.ok) return open;
  const content = contentOfDraft(draft.content);
  const { answers, problems } = checkDraft({
    content,
    answers: draft.content.answers,
    form,
    files,
    channel: "DIGITAL",
  });
  const checked = checkInput(input, problems);
  if (!checked.ok) return checked;
  const filledIn = form === null ? null : { formId: form.id, answers };
  return accept({ content, filledIn, dueOn: formalCheckDueOn(by.now, termsOn(pool.terms, round.termsOn)) });
}
