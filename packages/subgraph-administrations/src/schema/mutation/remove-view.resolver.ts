import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { removeView } from "../../service/saved-views.ts";

@InputType("RemoveViewInput", { description: "Which view is no longer wanted." })
export class RemoveViewInput {
  @Field(() => ID, {
    description:
      "Chosen by the client, new for each change. The same key again gives the same answer and no second effect.",
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: "A view that the viewer keeps." })
  readonly savedViewId!: string;
}

@ObjectType("RemoveViewPayload", { simpleResolvers: true, description: "The view is gone." })
export class RemoveViewPayload {
  @Field(() => ID, { description: "Which it was." })
  readonly savedViewId!: string;
}

const result = refusalUnion({
  name: "RemoveViewResult",
  description: "That the view is gone, or why not.",
  payload: RemoveViewPayload,
  refusals: [notFound, notAllowed, invalidInput, idempotencyKeyReused],
});

@Resolver()
export class RemoveViewResolver {
  @Mutation(() => result.type, { description: "Removes a view that the viewer keeps, for everybody who saw it." })
  async removeView(
    @Arg("input", () => RemoveViewInput, { description: "Which." }) input: RemoveViewInput,
    @Ctx() context: RequestContext,
  ): Promise<RemoveViewPayload | RefusalType> {
    return result.answer(await removeView(context, input), () => ({ savedViewId: input.savedViewId }));
  }
}
