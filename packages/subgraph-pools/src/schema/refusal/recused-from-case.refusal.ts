import type { ApplicationId } from "@indgang/domain/kernel";
import { refusalMember, RefusalType, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { applicationById } from "../../store/application/application.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";

@ObjectType("RecusedFromCase", {
  implements: RefusalType,
  simpleResolvers: true,
  description:
    "Whoever acts has an interest in the case: is tied to the association, or declared it. They prepare nothing in it and take nothing down (POOL-16, LAW-2).",
})
export class RecusedFromCaseType extends RefusalType {
  readonly applicationId!: ApplicationId;
}

@Resolver(() => RecusedFromCaseType)
export class RecusedFromCaseFieldsResolver {
  @FieldResolver(() => ApplicationType, {
    description: "The case; of several that were asked for at once, the first.",
  })
  async application(
    @Root() { applicationId }: RecusedFromCaseType,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType> {
    return toApplicationType(
      present(await context.use(applicationById).load(applicationId), "The application of a refusal"),
    );
  }
}

export const recusedFromCase = refusalMember({
  code: "RECUSED_FROM_CASE",
  type: RecusedFromCaseType,
  message: () => "You take no part in this case: somebody else has to do this.",
  fields: ({ applicationId }) => ({ applicationId }),
});
