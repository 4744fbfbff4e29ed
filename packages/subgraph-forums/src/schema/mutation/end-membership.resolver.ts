import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { endMembership } from "../../service/keep-bodies.ts";
import { idOf } from "../id-of.ts";
import { aboutBody } from "./answered.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("EndMembership", "A body without the member.", aboutBody);

@InputType("EndMembershipInput", { description: "Whose seat ends." })
export class EndMembershipInput extends KeyedInput {
  @Field(() => ID, { description: "The seat that somebody holds." })
  readonly membershipId!: string;

  @Field(() => Int, { description: "The seat's version as it was read." })
  readonly version!: number;

  toCommand() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, membershipId: idOf(this.membershipId, "ForumMembership") };
  }
}

@Resolver()
export class EndMembershipResolver {
  @Mutation(() => answer.type, {
    description: "Ends a seat today: from this moment whoever held it is out (FORUM-1). For the body's secretariat.",
  })
  endMembership(
    @Arg("input", () => EndMembershipInput, { description: "What is asked for." }) input: EndMembershipInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(endMembership(context, input.toCommand()));
  }
}
