import { ForwardPageArguments, mapPage, pageOfAll, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { sharingOutOf } from "../../service/allocation/share-out.ts";
import { applicationById } from "../../store/application/application.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { FundingRoundType } from "../pool/funding-round.type.ts";
import {
  AllocationCaseConnection,
  AllocationCaseType,
  AllocationType,
  toAllocationCaseType,
  toAllocationType,
} from "./allocation.types.ts";

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

@Resolver(() => AllocationType)
export class AllocationFieldsResolver {
  @FieldResolver(() => AllocationCaseConnection, { description: "The cases, by case number." })
  cases(
    @Root() { sharing }: AllocationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
  ): Connection<AllocationCaseType> {
    const found = pageOfAll("allocation cases", sharing.cases, page.toPage(), ({ applicationId }) => applicationId);
    return new AllocationCaseConnection(mapPage(found, (each) => toAllocationCaseType(sharing, each)));
  }
}

@Resolver(() => AllocationCaseType)
export class AllocationCaseFieldsResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: "Mean score in hundredths of a percent; null for none.",
  })
  score(@Root() shared: AllocationCaseType): Promise<number | null> {
    return shared.sharing.scoreOf(shared.case);
  }

  @FieldResolver(() => ApplicationType, { description: "The case." })
  async application(@Root() shared: AllocationCaseType, @Ctx() context: RequestContext): Promise<ApplicationType> {
    const head = await context.use(applicationById).load(shared.case.applicationId);
    return toApplicationType(present(head, "A case that is shared out to"));
  }
}
