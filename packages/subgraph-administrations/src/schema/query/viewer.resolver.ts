import type { RequestContext } from "@indgang/subgraph-kit";
import { permissionsOf } from "@indgang/domain/administrations";
import { Ctx, Query, Resolver } from "type-graphql";
import { ViewerType } from "../viewer/viewer.type.ts";

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: "Who is asking. Answers everybody, also who has not logged in." })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType {
    return { seat: viewer.seat, roles: viewer.roles, permissions: permissionsOf(viewer) };
  }
}
