import type { ListName } from "@indgang/domain/lists";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { savedViews } from "../../service/saved-views.ts";
import { ListNameEnum } from "../enum/list.enums.ts";
import { SavedViewType, toSavedView } from "../view/saved-view.type.ts";

@Resolver()
export class SavedViewsResolver {
  @Query(() => [SavedViewType], {
    description:
      "The viewer's own views of a list, and those that are shared where the viewer works, by name; 200 at most. Empty for whoever keeps none.",
  })
  async savedViews(
    @Arg("list", () => ListNameEnum, { description: "Which list." }) list: ListName,
    @Ctx() context: RequestContext,
  ): Promise<SavedViewType[]> {
    const views = await savedViews(context, list);
    return views.map((view) => toSavedView(view, context.viewer.personId));
  }
}
