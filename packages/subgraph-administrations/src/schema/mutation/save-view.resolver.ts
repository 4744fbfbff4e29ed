import type { ListName } from "@indgang/domain/lists";
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
import { saveView } from "../../service/saved-views.ts";
import { ListNameEnum } from "../enum/list.enums.ts";
import { SavedViewType, toSavedView } from "../view/saved-view.type.ts";

@InputType("SaveViewInput", { description: "A list as the viewer wants to see it again." })
export class SaveViewInput {
  @Field(() => ID, {
    description:
      "Chosen by the client, new for each change. The same key again gives the same answer and no second effect.",
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: "The own view that is to be changed; without, a new one is kept." })
  readonly savedViewId?: string | null;

  @Field(() => ListNameEnum, { description: "Which list. A view stays with its list." })
  readonly list!: ListName;

  @Field(() => String, { description: "What it is called, in up to 80 characters." })
  readonly name!: string;

  @Field(() => String, {
    description: "What stands behind the question mark of the list's address, in up to 2,000 characters.",
  })
  readonly search!: string;

  @Field(() => Boolean, { description: "Whether all who work in the same place see it." })
  readonly isShared!: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer sees it when nothing else is chosen. Another one that was so is no longer.",
  })
  readonly isDefault!: boolean;
}

@ObjectType("SaveViewPayload", { simpleResolvers: true, description: "The view as it is kept." })
export class SaveViewPayload {
  @Field(() => SavedViewType, { description: "The view." })
  readonly view!: SavedViewType;
}

const result = refusalUnion({
  name: "SaveViewResult",
  description: "The view, or why it is not kept.",
  payload: SaveViewPayload,
  refusals: [notFound, notAllowed, invalidInput, idempotencyKeyReused],
});

@Resolver()
export class SaveViewResolver {
  @Mutation(() => result.type, { description: "Keeps a view of a list, or changes one that the viewer keeps." })
  async saveView(
    @Arg("input", () => SaveViewInput, { description: "The view." }) input: SaveViewInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveViewPayload | RefusalType> {
    const { personId } = context.viewer;
    return result.answer(await saveView(context, input), (view) => ({ view: toSavedView(view, personId) }));
  }
}
