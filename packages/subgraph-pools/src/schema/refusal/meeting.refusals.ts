import type { Instant, Refusal } from "@indgang/domain/kernel";
import {
  DateTimeScalar,
  invalidInput,
  notAllowed,
  notFound,
  refusalMapping,
  refusalMember,
  RefusalType,
  staleVersion,
  stateConflict,
  toGlobalId,
} from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { amountAboveApplied } from "./case.refusals.ts";
import { budgetExceeded, reasonRequired } from "./decision.refusals.ts";
import { recusedFromCase } from "./recused-from-case.refusal.ts";

@ObjectType("MeetingNotBegun", {
  implements: RefusalType,
  simpleResolvers: true,
  description:
    "The day of the meeting, by the calendar in Copenhagen, has not come: nothing is decided or closed before it (POOL-9).",
})
class MeetingNotBegunType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "When the meeting begins." })
  readonly startsAt!: Instant;
}

export const meetingNotBegun = refusalMember({
  code: "MEETING_NOT_BEGUN",
  type: MeetingNotBegunType,
  message: ({ startsAt }) => `The meeting begins at ${startsAt}: nothing is decided or closed before its day.`,
  fields: ({ startsAt }) => ({ startsAt }),
});

@ObjectType("HearingPending", {
  implements: RefusalType,
  simpleResolvers: true,
  description:
    "The case waits for those with a right to be heard, and it is not written why they are not waited for (POOL-8).",
})
class HearingPendingType extends RefusalType {
  @Field(() => Boolean, { description: "False while somebody with a right to be heard was not asked at all." })
  readonly isSent!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The last instant for answers; null when nobody may answer.",
  })
  readonly until!: Instant | null;

  @Field(() => Int, { description: "Characters that the reason for not waiting has at least." })
  readonly minimumLength!: number;
}

export const hearingPending = refusalMember({
  code: "HEARING_PENDING",
  type: HearingPendingType,
  message: ({ until, minimumLength }) =>
    `The case waits for a hearing${until === null ? "" : ` until ${until}`}. To decide before, say why in at least ${minimumLength} characters.`,
  fields: ({ isSent, until, minimumLength }) => ({ isSent, until, minimumLength }),
});

@ObjectType("MeetingNotFinished", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Items of the list have no decision.",
})
class MeetingNotFinishedType extends RefusalType {
  @Field(() => Int, { description: "How many." })
  readonly undecided!: number;
}

export const meetingNotFinished = refusalMember({
  code: "MEETING_NOT_FINISHED",
  type: MeetingNotFinishedType,
  message: ({ undecided }) => `${undecided} items have no decision.`,
  fields: ({ undecided }) => ({ undecided }),
});

const decisionRefusals = [
  meetingNotBegun,
  hearingPending,
  budgetExceeded,
  reasonRequired,
  amountAboveApplied,
  recusedFromCase,
  invalidInput,
  notFound,
  notAllowed,
  stateConflict,
  staleVersion,
] as const;

type DecisionRefusal = Refusal<(typeof decisionRefusals)[number]["code"]>;

const toDecisionRefusal = refusalMapping(decisionRefusals);

@ObjectType("BatchItemRefused", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "One item of several was refused, so none was carried out.",
})
class BatchItemRefusedType extends RefusalType {
  @Field(() => ID, { description: "The item that was refused." })
  readonly meetingItemId!: string;

  @Field(() => RefusalType, { description: "Why." })
  readonly refusal!: RefusalType;
}

export const batchItemRefused = refusalMember({
  code: "BATCH_ITEM_REFUSED",
  type: BatchItemRefusedType,
  message: ({ refusal }) => `One item was refused (${refusal.code}), so none was recorded.`,
  fields: ({ meetingItemId, refusal }) => ({
    meetingItemId: toGlobalId("MeetingItem", meetingItemId),
    refusal: toDecisionRefusal(refusal as DecisionRefusal),
  }),
});
