import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { recordChairContact } from "../../service/keep-agenda.ts";
import { aboutItem } from "./answered.ts";
import { ItemChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("RecordChairContact", "A matter about which the chair was contacted.", aboutItem);

@InputType("RecordChairContactInput", { description: "That the chair was contacted." })
export class RecordChairContactInput extends ItemChangeInput {
  @Field(() => DateTimeScalar, { description: "When; not later than now." })
  readonly at!: Instant;

  @Field(() => String, { description: "What the chair said, at most 4,000 characters." })
  readonly said!: string;

  toCommand() {
    return { ...this.ofItem(), at: this.at, said: this.said };
  }
}

@Resolver()
export class RecordChairContactResolver {
  @Mutation(() => answer.type, {
    description:
      "Takes down that the chair was contacted about a proposal, when, and what the chair said (FORUM-3). For the body's secretariat.",
  })
  recordChairContact(
    @Arg("input", () => RecordChairContactInput, { description: "What is asked for." }) input: RecordChairContactInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(recordChairContact(context, input.toCommand()));
  }
}
