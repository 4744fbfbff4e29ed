import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readApplication } from "../../service/read-case.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { idOf } from "../id-of.ts";

@Resolver()
export class ApplicationResolver {
  @Query(() => ApplicationType, {
    nullable: true,
    description:
      "A case by its id; null when there is none, and when it is not the viewer's to see: the answer is the same.",
  })
  async application(
    @Arg("id", () => ID, { description: "The case's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType | null> {
    const application = await readApplication(context, idOf(id, "Application"));
    return application && toApplicationType(application);
  }
}
