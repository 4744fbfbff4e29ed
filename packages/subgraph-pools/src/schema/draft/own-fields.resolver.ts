import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { companionsInDraft } from "../../store/draft.store.ts";
import { roundById } from "../../store/funding-round.store.ts";
import { listsOfOwnApplication, type ApplicationLists } from "../../store/own-application.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationGoalType, BudgetItemType, OtherFundingType } from "../application/application-content.types.ts";
import { FundingRoundType, toFundingRoundType } from "../pool/funding-round.type.ts";
import { ApplicationDraftType, DraftCompanionType } from "./application-draft.type.ts";
import { OwnApplicationType } from "./own-application.type.ts";

async function roundOf(context: RequestContext, id: string): Promise<FundingRoundType> {
  return toFundingRoundType(present(await context.use(roundById).load(id), "The round of an application"));
}

@Resolver(() => ApplicationDraftType)
export class ApplicationDraftFieldsResolver {
  @FieldResolver(() => FundingRoundType, { description: "The round that it asks." })
  round(@Root() { draft }: ApplicationDraftType, @Ctx() context: RequestContext): Promise<FundingRoundType> {
    return roundOf(context, draft.roundId);
  }

  @FieldResolver(() => [DraftCompanionType], { description: "Colleagues who had it open within the last minute." })
  async companions(
    @Root() { draft }: ApplicationDraftType,
    @Ctx() context: RequestContext,
  ): Promise<readonly DraftCompanionType[]> {
    return context.use(companionsInDraft).load(draft.id);
  }
}

@Resolver(() => OwnApplicationType)
export class OwnApplicationFieldsResolver {
  @FieldResolver(() => FundingRoundType, { description: "The round that it asks." })
  round(@Root() { own }: OwnApplicationType, @Ctx() context: RequestContext): Promise<FundingRoundType> {
    return roundOf(context, own.roundId);
  }

  @FieldResolver(() => [BudgetItemType], { description: "What the money is for, by kind (POOL-6)." })
  async budget(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly BudgetItemType[]> {
    return (await listsOf(own.id, context)).budget;
  }

  @FieldResolver(() => [ApplicationGoalType], { description: "What shall come of it." })
  async goals(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly ApplicationGoalType[]> {
    return (await listsOf(own.id, context)).goals;
  }

  @FieldResolver(() => [OtherFundingType], { description: "Who else was asked." })
  async otherFunding(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly OtherFundingType[]> {
    return (await listsOf(own.id, context)).otherFunding;
  }
}

async function listsOf(id: string, context: RequestContext): Promise<ApplicationLists> {
  return present(await context.use(listsOfOwnApplication).load(id), "An application that was read");
}
