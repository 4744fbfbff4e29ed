import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { appointMember } from "../../service/keep-bodies.ts";
import { idOf, idOrNull } from "../id-of.ts";
import { seatsTaken, termsOverlap, chairTaken } from "../refusal/seat.refusals.ts";
import { aboutBody } from "./answered.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("AppointMember", "A body with its new member.", aboutBody, [
  seatsTaken,
  termsOverlap,
  chairTaken,
]);

@InputType("AppointMemberInput", { description: "Who gets a seat, and for how long." })
export class AppointMemberInput extends KeyedInput {
  @Field(() => ID, { description: "What kind of seat." })
  readonly seatKindId!: string;

  @Field(() => ID, { description: "Who: somebody whom forumCandidates knows." })
  readonly personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The association that they speak for; given exactly when the kind of seat says so.",
  })
  readonly associationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True for who is to lead the body." })
  readonly isChair?: boolean | null;

  @Field(() => DateScalar, { description: "The first day." })
  readonly startsOn!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day without the seat; left out until somebody ends it.",
  })
  readonly endsOn?: PlainDate | null;

  toCommand() {
    const { idempotencyKey, startsOn } = this;
    return {
      idempotencyKey,
      startsOn,
      endsOn: this.endsOn ?? null,
      isChair: this.isChair ?? false,
      seatKindId: idOf(this.seatKindId, "ForumSeatKind"),
      personId: idOf(this.personId, "Person"),
      associationId: idOrNull(this.associationId, "Association"),
    };
  }
}

@Resolver()
export class AppointMemberResolver {
  @Mutation(() => answer.type, {
    description: "Gives somebody a seat in a body (FORUM-1). For the body's secretariat.",
  })
  appointMember(
    @Arg("input", () => AppointMemberInput, { description: "What is asked for." }) input: AppointMemberInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(appointMember(context, input.toCommand()));
  }
}
