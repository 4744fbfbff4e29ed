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
import { contentProblems, type ApplicationContentInput } from "../application-content.ts";
import { formalCheckDueOn } from "../due-on.ts";
import { termsAt } from "../pool-terms.ts";
import type { Pool } from "../pool.type.ts";
import { cprProblems } from "./draft-content.ts";
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

/** Until it is decided: an association takes its own application back. */
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

/** POOL-6: an association sends in anew what was returned to it, as complete as a first application. The case keeps its first arrival (POOL-3). */
export function completeOwnApplication(
  state: { readonly application: OwnApplication; readonly pool: Pick<Pool, "terms"> },
  input: { readonly version: number; readonly note: string | null; readonly content: ApplicationContentInput },
  by: Acting,
): Outcome<HandedIn, OwnRefusal> {
  const begun = beginStep(state.application, input.version, ["RETURNED"], by);
  if (!begun.ok) return begun;
  const { content } = input;
  const checked = checkInput(
    input,
    contentProblems(content),
    cprProblems(content),
    optionalText("note", input.note, { max: 4_000 }),
  );
  if (!checked.ok) return checked;
  return accept({ content, dueOn: formalCheckDueOn(by.now, termsAt(state.pool.terms, by.now)) });
}
