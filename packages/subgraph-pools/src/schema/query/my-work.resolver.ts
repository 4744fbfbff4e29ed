import { ForwardPageArguments, toGlobalId, type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { myWork, type FoundWork } from "../../service/my-work.ts";
import { WorkItemConnection, type WorkItemType } from "../work/work-item.type.ts";

@Resolver()
export class MyWorkResolver {
  @Query(() => WorkItemConnection, {
    description: "What waits for the viewer, the next deadline first; empty for whom nothing can wait.",
  })
  async myWork(
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WorkItemType>> {
    return new WorkItemConnection(mapPage(await myWork(context, page.toPage()), toWorkItemType));
  }
}

function toWorkItemType({ candidate, item }: FoundWork): WorkItemType {
  return { ...item, id: toGlobalId("WorkItem", candidate.id), count: candidate.count };
}
