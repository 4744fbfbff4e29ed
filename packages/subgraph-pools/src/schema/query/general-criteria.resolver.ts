import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Query, Resolver } from "type-graphql";
import { loadGeneralCriteria } from "../../store/setup/general-criteria.store.ts";
import { GeneralCriterionType, toGeneralCriterionType } from "../pool/general-criterion.type.ts";

@Resolver()
export class GeneralCriteriaResolver {
  @Query(() => [GeneralCriterionType], {
    description: "The municipality's general list of criteria, in order. Public (POOL-4, POOL-14).",
  })
  async generalCriteria(@Ctx() context: RequestContext): Promise<GeneralCriterionType[]> {
    return (await loadGeneralCriteria(context)).map(toGeneralCriterionType);
  }
}
