import type { Instant } from "@indgang/domain/kernel";
import type { CommitteeMeeting, MeetingState } from "@indgang/domain/pools";
import { DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { MeetingStateEnum } from "../enum/meeting.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { CommitteeType, committeeStub } from "../foreign/committee.type.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("CommitteeMeeting", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A committee's meeting, in which it decides (POOL-9). Seen in its own administration only.",
})
export class CommitteeMeetingType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => CommitteeType, { description: "Who meets." })
  readonly committee!: CommitteeType;

  @Field(() => AdministrationType, { description: "Whose committee it is." })
  readonly administration!: AdministrationType;

  @Field(() => DateTimeScalar, { description: "When it begins." })
  readonly startsAt!: Instant;

  @Field(() => String, { description: "Where." })
  readonly place!: string;

  @Field(() => MeetingStateEnum, { description: "How far it has come." })
  readonly state!: MeetingState;

  @Field(() => String, { description: "The minutes; empty until the meeting is closed." })
  readonly minutesText!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed." })
  readonly closedAt!: Instant | null;

  @Field(() => [PersonType], { description: "Who was there." })
  readonly attendees!: readonly PersonType[];

  readonly meeting!: CommitteeMeeting;
}

export function toCommitteeMeetingType(meeting: CommitteeMeeting): CommitteeMeetingType {
  return {
    ...meeting,
    id: toGlobalId("CommitteeMeeting", meeting.id),
    committee: committeeStub(meeting.committeeId),
    administration: administrationStub(meeting.administration),
    attendees: meeting.attendeeIds.map(personStub),
    meeting,
  };
}
