import { ForwardPageArguments, mapPage, pageOfAll, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { myAwardWork } from "../../service/my-award-work.ts";
import { AwardWorkItemConnection, toAwardWorkItemType, type AwardWorkItemType } from "../work/award-work-item.type.ts";

@Resolver()
export class MyAwardWorkResolver {
  @Query(() => AwardWorkItemConnection, {
    description:
      "What the prizes ask of the viewer, the next deadline first; empty for whoever is of no jury's staff (AWARD-2).",
  })
  async myAwardWork(
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AwardWorkItemType>> {
    const page = asked.toPage();
    const found = pageOfAll("award work", await myAwardWork(context), page, ({ cycle }) => cycle.id);
    return new AwardWorkItemConnection(mapPage(found, toAwardWorkItemType));
  }
}
