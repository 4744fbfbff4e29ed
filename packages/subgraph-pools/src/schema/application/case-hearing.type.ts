import type { CaseHearing, CaseHearingState } from "@indgang/domain/case-hearing";
import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, graphEnum } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";
import { AssociationType, associationStub } from "../foreign/association.type.ts";
import { ForumBodyType, forumBodyStub } from "../foreign/forum-body.type.ts";

const CaseHearingStateEnum = graphEnum({
  name: "CaseHearingState",
  description: "Where the hearing of a case stands (POOL-8).",
  values: {
    NOT_NEEDED: "Nobody has a right to be heard on it, and nobody was asked.",
    NOT_SENT: "Somebody with a right to be heard was not asked.",
    WAITING: "Somebody who was asked may still answer.",
    HEARD: "All have answered, or their time is over.",
  } satisfies Record<CaseHearingState, string>,
});

@ObjectType("CaseHearingVoice", {
  simpleResolvers: true,
  description: "One who is to be heard on a case: a body or an association (POOL-8).",
})
class CaseHearingVoiceType {
  @Field(() => ForumBodyType, { nullable: true, description: "The body; null when an association is heard." })
  readonly body!: ForumBodyType | null;

  @Field(() => AssociationType, { nullable: true, description: "The association; null when a body is heard." })
  readonly association!: AssociationType | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The last instant for an answer; null for whom nobody has asked.",
  })
  readonly answerBy!: Instant | null;

  @Field(() => Boolean, { description: "True while it is to be asked, or may still answer: the case waits for it." })
  readonly isPending!: boolean;
}

@ObjectType("CaseHearing", {
  simpleResolvers: true,
  description:
    "That and until when a case waits for those with a right to be heard (POOL-8). A decision before has to say why.",
})
export class CaseHearingType {
  @Field(() => CaseHearingStateEnum, { description: "Where it stands." })
  readonly state!: CaseHearingState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The last instant for the last of those who were asked; null where nobody was.",
  })
  readonly until!: Instant | null;

  @Field(() => [CaseHearingVoiceType], { description: "All who are to be heard." })
  readonly voices!: readonly CaseHearingVoiceType[];
}

export function toCaseHearingType({ state, until, voices }: CaseHearing): CaseHearingType {
  return { state, until, voices: voices.map(toVoice) };
}

function toVoice({ bodyId, associationId, answerBy, isPending }: CaseHearing["voices"][number]): CaseHearingVoiceType {
  return {
    body: bodyId === null ? null : forumBodyStub(bodyId),
    association: associationId === null ? null : associationStub(associationId),
    answerBy,
    isPending,
  };
}
