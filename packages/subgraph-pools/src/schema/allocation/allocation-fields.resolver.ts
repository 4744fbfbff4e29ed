import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { sharingOutOf } from "../../service/allocation/share-out.ts";
import { applicationById } from "../../store/application/application.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { FundingRoundType } from "../pool/funding-round.type.ts";
import { AllocationCaseType, AllocationType, toAllocationType } from "./allocation.types.ts";

@Resolver(() => FundingRoundType)
export class RoundAllocationResolver {
  @FieldResolver(() => AllocationType, {
    nullable: true,
    description: "How its money could be shared out before the meeting; null for all but its own office and secretary.",
  })
  async allocation(
    @Root() { round }: FundingRoundType,
    @Ctx() context: RequestContext,
  ): Promise<AllocationType | null> {
    const sharing = await sharingOutOf(context, round);
    return sharing && toAllocationType(sharing);
  }
}

@Resolver(() => AllocationCaseType)
export class AllocationCaseFieldsResolver {
  @FieldResolver(() => ApplicationType, { description: "The case." })
  async application(@Root() shared: AllocationCaseType, @Ctx() context: RequestContext): Promise<ApplicationType> {
    const head = await context.use(applicationById).load(shared.case.applicationId);
    return toApplicationType(present(head, "A case that is shared out to"));
  }
}
