import type { Instant } from "@indgang/domain/kernel";
import {
  DateTimeScalar,
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { markNotificationsRead } from "../../service/notifications.ts";

@InputType("MarkNotificationsReadInput", { description: "Up to when the viewer has read what they were told." })
export class MarkNotificationsReadInput {
  @Field(() => ID, {
    description:
      "Chosen by the client, new for each change. The same key again gives the same answer and no second effect.",
  })
  readonly idempotencyKey!: string;

  @Field(() => DateTimeScalar, {
    description: "The instant of the latest that was shown: what came after it stays new.",
  })
  readonly upTo!: Instant;
}

@ObjectType("MarkNotificationsReadPayload", { simpleResolvers: true, description: "What is left to read." })
export class MarkNotificationsReadPayload {
  @Field(() => Int, { description: "How much the viewer has not read yet." })
  readonly unreadCount!: number;
}

const result = refusalUnion({
  name: "MarkNotificationsReadResult",
  description: "What is left to read, or why not.",
  payload: MarkNotificationsReadPayload,
  refusals: [notAllowed, invalidInput, idempotencyKeyReused],
});

@Resolver()
export class MarkNotificationsReadResolver {
  @Mutation(() => result.type, { description: "Marks what the viewer was told as read." })
  async markNotificationsRead(
    @Arg("input", () => MarkNotificationsReadInput, { description: "Up to when." }) input: MarkNotificationsReadInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkNotificationsReadPayload | RefusalType> {
    return result.answer(await markNotificationsRead(context, input), (unreadCount) => ({ unreadCount }));
  }
}
