import {
  accept,
  authorise,
  checkInput,
  existingInstant,
  isAfter,
  isBefore,
  oneOf,
  problem,
  refuse,
  type Acting,
  type ApplicationId,
  type AssociationId,
  type Instant,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { appliedAmountOf, contentProblems, type ApplicationContentInput } from "../application/application-content.ts";
import { mayReadApplication, mayRegister } from "../application/application.policy.ts";
import type { Application } from "../application/application.type.ts";
import { applicationChannels, type ApplicationChannel } from "../application/application.values.ts";
import { formalCheckDueOn } from "../application/due-on.ts";
import { checkFilledIn } from "../form/application-answers.ts";
import type { FormAnswers } from "../form/answer.type.ts";
import type { PoolForm } from "../form/form.type.ts";
import { formKinds, type FormKind } from "../form/form.values.ts";
import { emptyFormalCheck, withChecks } from "./formal-check.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import { termsOn } from "../terms/pool-terms.ts";
import type { Pool } from "../terms/pool.type.ts";
import { happened, type ApplicationChange } from "../application/timeline-event.ts";

/** Content, and how and when it came. Blanks at the ends of texts are left out. */
export interface RegisterApplicationInput extends ApplicationContentInput {
  readonly associationId: AssociationId;
  readonly channel: ApplicationChannel;
  /** When it reached the municipality: for paper the stamp on the letter, not the moment of typing. */
  readonly receivedAt: Instant;
  /** POOL-7: which of the round's forms was filled in. */
  readonly formKind: FormKind;
  /** By the keys of the form's own questions; those bound to the application's fields are answered by these. */
  readonly answers: FormAnswers;
}

/** What the rule has to know; the store gives the id and the case number. */
export interface RegisterApplicationState {
  readonly pool: Pick<Pool, "terms" | "id" | "municipalityId" | "administration">;
  readonly round: FundingRound;
  readonly applicationId: ApplicationId;
  readonly caseNumber: string;
  /** The round's form of the kind that was filled in; null: the round has none. */
  readonly form: Pick<PoolForm, "id" | "sections"> | null;
  /** POOL-7: whether the association had a grant from the pool before. */
  readonly hadGrant: boolean;
}

/** A case that was received, with its answers to what the round's form asks. */
export interface RegisteredApplication extends ApplicationChange {
  readonly answers: FormAnswers;
}

type RegisterRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT" | "ROUND_NOT_OPEN" | "ROUND_CLOSED">;

/**
 * POOL-3, POOL-6: takes an application into an open round. ROUND_NOT_OPEN before `opensAt`, ROUND_CLOSED by any time after the deadline
 * or once the round is decided; what counts is when it was received, so paper in time may be typed in later.
 */
export function registerApplication(
  state: RegisterApplicationState,
  input: RegisterApplicationInput,
  by: Acting,
): Outcome<RegisteredApplication, RegisterRefusal> {
  const { round, pool } = state;
  const allowed = authorise({ maySee: mayReadApplication(by.viewer, round), mayDo: mayRegister(by.viewer, round) });
  if (!allowed.ok) return allowed;
  const filledIn = answersOf(state, input);
  const checked = checkInput(
    input,
    contentProblems(input),
    withoutRepeats(filledIn.problems, contentProblems(input)),
    receptionProblems(input, by.now),
    renewalProblems(state, input),
  );
  if (!checked.ok) return checked;
  if (isBefore(input.receivedAt, round.opensAt)) return refuse("ROUND_NOT_OPEN", { opensAt: round.opensAt });
  if (isAfter(input.receivedAt, round.deadlineAt) || round.decidedAt !== null) {
    return refuse("ROUND_CLOSED", { deadlineAt: round.deadlineAt });
  }
  const application: Application = {
    id: state.applicationId,
    caseNumber: state.caseNumber,
    version: 1,
    municipalityId: round.municipalityId,
    administration: round.administration,
    associationId: input.associationId,
    poolId: pool.id,
    roundId: round.id,
    channel: input.channel,
    state: "RECEIVED",
    receivedAt: input.receivedAt,
    appliedAmount: appliedAmountOf(input.budget),
    assigneeId: null,
    dueOn: formalCheckDueOn(input.receivedAt, termsOn(pool.terms, round.termsOn)),
    formalCheck: withChecks(emptyFormalCheck, [], input.receivedAt, round),
    interests: { ties: [], recusals: [] },
    title: input.title.trim(),
    purpose: input.purpose.trim(),
    budget: input.budget,
    goals: input.goals.map((goal, index) => ({
      position: index + 1,
      text: goal.text.trim(),
      measure: goal.measure.trim(),
    })),
    otherFunding: input.otherFunding,
    targetGroups: input.targetGroups,
    participants: input.participants,
    volunteers: input.volunteers,
  };
  return accept({ application, event: happened(application, "RECEIVED", by), answers: filledIn.answers });
}

/** POOL-6: what the round's form says to the answers. A round without a form takes none. */
function answersOf({ form }: RegisterApplicationState, input: RegisterApplicationInput) {
  if (form !== null)
    return checkFilledIn({ form, content: input, answers: input.answers, channel: input.channel }, "SUBMIT");
  const problems = Object.keys(input.answers).flatMap((key) => problem(`answers.${key}`, "UNKNOWN_VALUE"));
  return { answers: {}, problems };
}

/** The rule of every application and the form's may say the same of a field: once is enough. */
function withoutRepeats(problems: Problems, said: Problems): Problems {
  return problems.filter(({ path }) => !said.some((one) => one.path === path));
}

function renewalProblems({ form, hadGrant }: RegisterApplicationState, { formKind }: RegisterApplicationInput) {
  const known = oneOf("formKind", formKind, formKinds);
  if (known.length > 0 || formKind === "FULL") return known;
  if (form === null) return problem("formKind", "UNKNOWN_VALUE");
  return hadGrant ? [] : problem("formKind", "NO_EARLIER_GRANT");
}

function receptionProblems(input: RegisterApplicationInput, now: Instant) {
  const time = existingInstant("receivedAt", input.receivedAt);
  const future = time.length === 0 && isAfter(input.receivedAt, now) ? problem("receivedAt", "IN_THE_FUTURE") : [];
  return [...oneOf("channel", input.channel, applicationChannels), ...time, ...future];
}
