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
  type Refusal,
} from "../kernel/index.ts";
import { appliedAmountOf, contentProblems, type ApplicationContentInput } from "./application-content.ts";
import { mayReadApplication, mayRegister } from "./application.policy.ts";
import type { Application } from "./application.type.ts";
import { applicationChannels, type ApplicationChannel } from "./application.values.ts";
import { formalCheckDueOn } from "./due-on.ts";
import { emptyFormalCheck, withChecks } from "./formal-check.ts";
import type { FundingRound } from "./funding-round.type.ts";
import { termsOn } from "./pool-terms.ts";
import type { Pool } from "./pool.type.ts";
import { happened, type ApplicationChange } from "./timeline-event.ts";

/** Content, and how and when it came. Blanks at the ends of texts are left out. */
export interface RegisterApplicationInput extends ApplicationContentInput {
  readonly associationId: AssociationId;
  readonly channel: ApplicationChannel;
  /** When it reached the municipality: for paper the stamp on the letter, not the moment of typing. */
  readonly receivedAt: Instant;
}

/** What the rule has to know; the store gives the id and the case number. */
export interface RegisterApplicationState {
  readonly pool: Pick<Pool, "terms" | "id" | "municipalityId" | "administration">;
  readonly round: FundingRound;
  readonly applicationId: ApplicationId;
  readonly caseNumber: string;
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
): Outcome<ApplicationChange, RegisterRefusal> {
  const { round, pool } = state;
  const allowed = authorise({ maySee: mayReadApplication(by.viewer, round), mayDo: mayRegister(by.viewer, round) });
  if (!allowed.ok) return allowed;
  const checked = checkInput(input, contentProblems(input), receptionProblems(input, by.now));
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
  return accept({ application, event: happened(application, "RECEIVED", by) });
}

function receptionProblems(input: RegisterApplicationInput, now: Instant) {
  const time = existingInstant("receivedAt", input.receivedAt);
  const future = time.length === 0 && isAfter(input.receivedAt, now) ? problem("receivedAt", "IN_THE_FUTURE") : [];
  return [...oneOf("channel", input.channel, applicationChannels), ...time, ...future];
}
