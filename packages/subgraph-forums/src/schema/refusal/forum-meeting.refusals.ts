import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, refusalMember, RefusalType } from "@indgang/subgraph-kit";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("MeetingOver", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The meeting is over: nothing more is put before it (FORUM-2).",
})
class MeetingOverType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "When it ended." })
  readonly endsAt!: Instant;
}

export const meetingOver = refusalMember({
  code: "MEETING_OVER",
  type: MeetingOverType,
  message: ({ endsAt }) => `The meeting is over; it ended at ${endsAt}.`,
  fields: ({ endsAt }) => ({ endsAt }),
});

@ObjectType("MeetingAhead", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The meeting has not begun (FORUM-2).",
})
class MeetingAheadType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "When it begins." })
  readonly startsAt!: Instant;
}

export const meetingAhead = refusalMember({
  code: "MEETING_AHEAD",
  type: MeetingAheadType,
  message: ({ startsAt }) => `The meeting has not begun; it begins at ${startsAt}.`,
  fields: ({ startsAt }) => ({ startsAt }),
});

@ObjectType("AgendaEmpty", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Nothing stands on the agenda: a meeting is called with one (FORUM-2).",
})
class AgendaEmptyType extends RefusalType {}

export const agendaEmpty = refusalMember({
  code: "AGENDA_EMPTY",
  type: AgendaEmptyType,
  message: () => "Nothing stands on the agenda: take a matter on first.",
  fields: () => ({}),
});

@ObjectType("MinutesMissing", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Items of the agenda have no minutes (FORUM-2).",
})
class MinutesMissingType extends RefusalType {
  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

export const minutesMissing = refusalMember({
  code: "MINUTES_MISSING",
  type: MinutesMissingType,
  message: ({ missing }) => `${missing} items of the agenda have no minutes.`,
  fields: ({ missing }) => ({ count: missing }),
});

@ObjectType("ChairNotContacted", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Nobody has recorded that the chair was contacted about the urgent matter (FORUM-3).",
})
class ChairNotContactedType extends RefusalType {}

export const chairNotContacted = refusalMember({
  code: "CHAIR_NOT_CONTACTED",
  type: ChairNotContactedType,
  message: () => "Contact the chair about the urgent matter first, and record it.",
  fields: () => ({}),
});

@ObjectType("HearingEnded", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The hearing has ended: it is answered no more (FORUM-4).",
})
class HearingEndedType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "The last instant for answers." })
  readonly answerBy!: Instant;
}

export const hearingEnded = refusalMember({
  code: "HEARING_ENDED",
  type: HearingEndedType,
  message: ({ answerBy }) => `The hearing ended at ${answerBy}.`,
  fields: ({ answerBy }) => ({ answerBy }),
});
