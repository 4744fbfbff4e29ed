import type { Instant } from "@indgang/domain/kernel";
import {
  DateTimeScalar,
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { createMeeting } from "../../../service/meeting/prepare-meeting.ts";
import { idOf } from "../../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";

@InputType("CreateMeetingInput", { description: "A meeting to be held." })
export class CreateMeetingInput extends KeyedInput {
  @Field(() => ID, { description: "Who meets." })
  readonly committeeId!: string;

  @Field(() => DateTimeScalar, { description: "When; in the future, at most two years ahead." })
  readonly startsAt!: Instant;

  @Field(() => String, { description: "Where." })
  readonly place!: string;

  toCommand() {
    const { idempotencyKey, startsAt, place } = this;
    return { idempotencyKey, startsAt, place, committeeId: idOf(this.committeeId, "Committee") };
  }
}

@ObjectType("CreateMeetingPayload", { simpleResolvers: true, description: "A new meeting." })
export class CreateMeetingPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const createMeetingResult = refusalUnion({
  name: "CreateMeetingResult",
  description: "A new meeting. Or why not.",
  payload: CreateMeetingPayload,
  refusals: [invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CreateMeetingResolver {
  @Mutation(() => createMeetingResult.type, {
    description: "Makes a meeting of a committee, as a draft; for its secretary (POOL-9).",
  })
  async createMeeting(
    @Arg("input", () => CreateMeetingInput, { description: "What is asked for." }) input: CreateMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateMeetingPayload | RefusalType> {
    const outcome = await createMeeting(context, input.toCommand());
    return createMeetingResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
