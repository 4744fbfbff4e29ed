import type { Money } from "@indgang/domain/kernel";
import type { Recommendation } from "@indgang/domain/pools";
import {
  ForwardPageArguments,
  mapPage,
  MoneyScalar,
  pageOfAll,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { sharingOutOf } from "../../service/allocation/share-out.ts";
import { readAssessmentOf } from "../../service/read-case.ts";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { applicationById } from "../../store/application/application.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { RecommendationEnum } from "../enum/assessment.enums.ts";
import { FundingRoundType } from "../pool/funding-round.type.ts";
import {
  AllocatedAmountType,
  AllocationCaseConnection,
  AllocationCaseType,
  AllocationType,
  toAllocationCaseType,
  toAllocationType,
  toAmountTypes,
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
    description: "Mean score in hundredths of a percent; null for none, and for whoever takes no part in the case.",
  })
  async score(@Root() shared: AllocationCaseType, @Ctx() context: RequestContext): Promise<number | null> {
    return (await takesPart(context, shared)) ? shared.sharing.scoreOf(shared.case) : null;
  }

  @FieldResolver(() => RecommendationEnum, {
    nullable: true,
    description: "What was recommended; null for whoever takes no part in the case (POOL-16).",
  })
  async recommendation(
    @Root() shared: AllocationCaseType,
    @Ctx() context: RequestContext,
  ): Promise<Recommendation | null> {
    return (await takesPart(context, shared)) ? shared.case.recommendation : null;
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: "How much was recommended; null for whoever takes no part in the case (POOL-16).",
  })
  async recommended(@Root() shared: AllocationCaseType, @Ctx() context: RequestContext): Promise<Money | null> {
    return (await takesPart(context, shared)) ? shared.case.recommended : null;
  }

  @FieldResolver(() => [AllocatedAmountType], {
    description:
      "What each of the tries gives it, in their order; nothing for whoever takes no part in the case (POOL-16).",
  })
  async amounts(
    @Root() shared: AllocationCaseType,
    @Ctx() context: RequestContext,
  ): Promise<readonly AllocatedAmountType[]> {
    return (await takesPart(context, shared)) ? toAmountTypes(shared) : [];
  }

  @FieldResolver(() => ApplicationType, { description: "The case." })
  async application(@Root() shared: AllocationCaseType, @Ctx() context: RequestContext): Promise<ApplicationType> {
    return toApplicationType(await headOf(context, shared));
  }
}

async function headOf(
  context: RequestContext,
  { case: { applicationId } }: AllocationCaseType,
): Promise<ApplicationHead> {
  return present(await context.use(applicationById).load(applicationId), "A case that is shared out to");
}

/** POOL-16, LAW-2: what is thought of a case is shown here to those who read its assessment, and to nobody else. */
async function takesPart(context: RequestContext, shared: AllocationCaseType): Promise<boolean> {
  return (await readAssessmentOf(context, await headOf(context, shared))) !== null;
}
