import { type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { applicationsFor } from "../../service/list-cases.ts";
import { toApplicationType, type ApplicationType } from "../application/application.type.ts";
import { ApplicationConnection } from "../application/connections.ts";
import { toCriteria } from "./application-criteria.ts";
import { ApplicationListArguments } from "./application-list.arguments.ts";

@Resolver()
export class ApplicationsResolver {
  @Query(() => ApplicationConnection, {
    description:
      "The cases that the viewer may see: those of the own administration; at the service desk all. Filtered, sorted and paged on the server.",
  })
  async applications(
    @Args(() => ApplicationListArguments) asked: ApplicationListArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ApplicationType>> {
    const criteria = toCriteria(asked.filter ?? {}, context.viewer);
    const found = await applicationsFor(context, { criteria, order: asked.orderBy, page: asked.toPage() });
    return new ApplicationConnection(mapPage(found, toApplicationType));
  }
}
