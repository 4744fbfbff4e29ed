import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { saveSeatKind } from "../../service/keep-bodies.ts";
import { idOf, idOrNull } from "../id-of.ts";
import { seatsTaken } from "../refusal/seat.refusals.ts";
import { aboutBody } from "./answered.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("SaveSeatKind", "A body with its kinds of seats.", aboutBody, [seatsTaken]);

@InputType("SaveSeatKindInput", { description: "A kind of seat, new or changed." })
export class SaveSeatKindInput extends KeyedInput {
  @Field(() => ID, { description: "The body." })
  readonly bodyId!: string;

  @Field(() => ID, { nullable: true, description: "The kind that is changed; left out for a new one." })
  readonly seatKindId?: string | null;

  @Field(() => Int, { nullable: true, description: "The kind's version as it was read; left out for a new one." })
  readonly version?: number | null;

  @Field(() => String, { description: "What whoever sits there is, at most 200 characters." })
  readonly name!: string;

  @Field(() => Int, { description: "How many there are, 1 to 100; not fewer than sit there." })
  readonly seats!: number;

  @Field(() => Boolean, { description: "True when whoever sits there speaks for an association." })
  readonly isForAssociation!: boolean;

  toCommand() {
    const { idempotencyKey, name, seats, isForAssociation } = this;
    const seatKindId = idOrNull(this.seatKindId, "ForumSeatKind");
    const bodyId = idOf(this.bodyId, "ForumBody");
    return { idempotencyKey, name, seats, isForAssociation, seatKindId, bodyId, version: this.version ?? null };
  }
}

@Resolver()
export class SaveSeatKindResolver {
  @Mutation(() => answer.type, {
    description: "Adds a kind of seat to a body, or changes one (FORUM-1). For the body's secretariat.",
  })
  saveSeatKind(
    @Arg("input", () => SaveSeatKindInput, { description: "What is asked for." }) input: SaveSeatKindInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(saveSeatKind(context, input.toCommand()));
  }
}
