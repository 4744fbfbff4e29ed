import type { AttachmentId } from "@indgang/domain/kernel";
import type { PapersAudience, PapersKind } from "@indgang/domain/papers";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { issuePapers } from "../../../service/papers/issue-papers.ts";
import { idOf } from "../../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { MeetingPapersType, toMeetingPapersType } from "../../papers/meeting-papers.type.ts";
import { PapersAudienceEnum, PapersKindEnum } from "../../papers/papers.enums.ts";
import { papersHoldNumbers } from "../../refusal/papers.refusals.ts";
import { MeetingChangeInput } from "../change.inputs.ts";

@InputType("IssueMeetingPapersInput", { description: "Which papers of a meeting leave." })
export class IssueMeetingPapersInput extends MeetingChangeInput {
  @Field(() => PapersKindEnum, { description: "Which papers." })
  readonly kind!: PapersKind;

  @Field(() => PapersAudienceEnum, { description: "For whom." })
  readonly audience!: PapersAudience;

  @Field(() => Boolean, {
    nullable: true,
    description: "Issue the members' papers although numbers were found, without them. Of no use for the public ones.",
  })
  readonly withoutNumbers?: boolean | null;

  @Field(() => [ID], { nullable: true, description: "Documents that are left out." })
  readonly leftOutIds?: readonly string[] | null;

  toCommand() {
    const { kind, audience, withoutNumbers, leftOutIds } = this;
    const leftOut = (leftOutIds ?? []).slice(0, 1_000).map((id): AttachmentId => idOf(id, "Attachment"));
    return { ...this.ofMeeting(), kind, audience, withoutNumbers: withoutNumbers ?? false, leftOut };
  }
}

@ObjectType("IssueMeetingPapersPayload", { simpleResolvers: true, description: "Papers that were issued." })
export class IssueMeetingPapersPayload {
  @Field(() => MeetingPapersType, { description: "The papers: the version that stood, where nothing has changed." })
  readonly papers!: MeetingPapersType;

  @Field(() => CommitteeMeetingType, { nullable: true, description: "Their meeting." })
  readonly meeting!: CommitteeMeetingType | null;
}

const issueMeetingPapersResult = refusalUnion({
  name: "IssueMeetingPapersResult",
  description: "Papers that were issued. Or why not.",
  payload: IssueMeetingPapersPayload,
  refusals: [papersHoldNumbers, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class IssueMeetingPapersResolver {
  @Mutation(() => issueMeetingPapersResult.type, {
    description:
      "Issues the papers of a meeting as one PDF: the agenda once it is called, the minutes once they stand. A number in them keeps the public ones back (LAW-7).",
  })
  async issueMeetingPapers(
    @Arg("input", () => IssueMeetingPapersInput, { description: "What is asked for." }) input: IssueMeetingPapersInput,
    @Ctx() context: RequestContext,
  ): Promise<IssueMeetingPapersPayload | RefusalType> {
    const outcome = await issuePapers(context, input.toCommand());
    return issueMeetingPapersResult.answer(outcome, ({ papers, meeting }) => ({
      papers: toMeetingPapersType(papers),
      meeting: meeting && toCommitteeMeetingType(meeting),
    }));
  }
}
