import {
  accept,
  authorise,
  checkInput,
  expectVersion,
  optionalText,
  refuse,
  type Acting,
  type AdministrationSlug,
  type ApplicationId,
  type AssociationId,
  type FundingRoundId,
  type Instant,
  type Money,
  type MunicipalityId,
  type Outcome,
  type PlainDate,
  type PoolId,
  type Refusal,
  type Versioned,
} from "../../kernel/index.ts";
import type { TargetGroup } from "../../associations/index.ts";
import type { ApplicationContentInput } from "../application/application-content.ts";
import { formalCheckDueOn } from "../application/due-on.ts";
import type { ApplicationChannel } from "../application/application.values.ts";
import type { AnsweredFile, FormAnswers } from "../form/answer.type.ts";
import type { PoolForm } from "../form/form.type.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import { termsOn } from "../terms/pool-terms.ts";
import type { Pool } from "../terms/pool.type.ts";
import { checkDraft } from "./check-draft.ts";
import { mayKeepDraft } from "./draft.policy.ts";
import type { HandedIn } from "./change-draft.ts";

/**
 * How far a case has come, as its association is told: all from the accepted formalities until the meeting that decided is closed is one state,
 * so that neither assessment nor proposal nor a decision without minutes shows (POOL-1).
 */
export const ownApplicationStates = [
  "RECEIVED",
  "RETURNED",
  "ASSESSING",
  "GRANTED",
  "PARTLY_GRANTED",
  "REJECTED",
  "WITHDRAWN",
] as const;
export type OwnApplicationState = (typeof ownApplicationStates)[number];

/** What an association knows of a case of its own. */
export interface OwnApplication extends Versioned {
  readonly id: ApplicationId;
  readonly municipalityId: MunicipalityId;
  readonly administration: AdministrationSlug;
  readonly caseNumber: string;
  readonly poolId: PoolId;
  readonly roundId: FundingRoundId;
  readonly associationId: AssociationId;
  readonly title: string;
  readonly purpose: string;
  readonly state: OwnApplicationState;
  readonly receivedAt: Instant;
  readonly appliedAmount: Money;
  readonly targetGroups: readonly TargetGroup[];
  readonly participants: number | null;
  readonly volunteers: number | null;
  /** While it is RETURNED: what has to be completed, and by when. */
  readonly missing: string | null;
  readonly dueOn: PlainDate | null;
  /** Once the minutes stand: what was given (øre, zero for a rejection), why, and when. */
  readonly amount: Money | null;
  readonly reason: string | null;
  readonly decidedAt: Instant | null;
}

type OwnRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT">;

function beginStep(
  application: OwnApplication,
  version: number,
  states: readonly OwnApplicationState[],
  by: Acting,
): Outcome<unknown, OwnRefusal> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, application), mayDo: true });
  if (!allowed.ok) return allowed;
  if (!states.includes(application.state)) return refuse("STATE_CONFLICT", { state: application.state });
  return expectVersion(application, version);
}

/** The states, as the association is told them, in which it may take its application back: until it is decided. */
export const withdrawableStates: readonly OwnApplicationState[] = ["RECEIVED", "RETURNED", "ASSESSING"];

/** POOL-6: an association takes its own application back, until it is decided. STATE_CONFLICT after that. */
export function withdrawOwnApplication(
  application: OwnApplication,
  input: { readonly version: number; readonly note: string | null },
  by: Acting,
): Outcome<OwnApplication, OwnRefusal> {
  const begun = beginStep(application, input.version, withdrawableStates, by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, optionalText("note", input.note, { max: 4_000 }));
  return checked.ok ? accept(application) : checked;
}

/** A case that was returned, with the form that it was filled in on (null: on none), what was answered then, and the files that are on it or wait to be. */
export interface CompletingState {
  readonly application: OwnApplication;
  readonly round: Pick<FundingRound, "termsOn">;
  readonly pool: Pick<Pool, "terms">;
  readonly form: Pick<PoolForm, "id" | "sections"> | null;
  readonly answered: FormAnswers;
  readonly files: readonly AnsweredFile[];
  readonly channel: ApplicationChannel;
}

export interface CompleteInput {
  readonly version: number;
  readonly note: string | null;
  readonly content: ApplicationContentInput;
  /** All answers as they shall be; null: as they were. */
  readonly answers: FormAnswers | null;
}

/**
 * POOL-6: an association sends in anew what was returned to it, as complete as a first application, on the form that it was filled in on,
 * whatever form and terms the pool has by now (POOL-17). The case keeps its first arrival (POOL-3).
 */
export function completeOwnApplication(
  state: CompletingState,
  input: CompleteInput,
  by: Acting,
): Outcome<HandedIn, OwnRefusal> {
  const { application, round, pool, form, answered, files, channel } = state;
  const begun = beginStep(application, input.version, ["RETURNED"], by);
  if (!begun.ok) return begun;
  const { content, note } = input;
  const { answers, problems } = checkDraft({ content, answers: input.answers ?? answered, form, files, channel });
  const checked = checkInput(input, problems, optionalText("note", note, { max: 4_000 }));
  if (!checked.ok) return checked;
  const filledIn = form === null ? null : { formId: form.id, answers };
  return accept({ content, filledIn, dueOn: formalCheckDueOn(by.now, termsOn(pool.terms, round.termsOn)) });
}
