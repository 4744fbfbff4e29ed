import type { Instant } from "@indgang/domain/kernel";
import type { FundingRound } from "@indgang/domain/pools";
import { draftEndsAt } from "@indgang/domain/pools/draft";
import { DateTimeScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readFormOfDraft, readOwnAnswers, readOwnForm } from "../../service/draft/read-own.ts";
import { companionsInDraft } from "../../store/draft/draft.store.ts";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { listsOfOwnApplication, type ApplicationLists } from "../../store/draft/own-application.store.ts";
import { filesOfDraft, filesOfOwnApplication } from "../../store/draft/own-file.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationGoalType, BudgetItemType, OtherFundingType } from "../application/application-content.types.ts";
import { FormAnswerType, toFormAnswerType } from "../form/form-answer.type.ts";
import { PoolFormType, toPoolFormType } from "../form/pool-form.type.ts";
import { FundingRoundType, toFundingRoundType } from "../pool/funding-round.type.ts";
import { ApplicationDraftType, DraftCompanionType } from "./application-draft.type.ts";
import { OwnApplicationType } from "./own-application.type.ts";
import { OwnFileType, toOwnFileType } from "./own-file.type.ts";

async function findRoundOf(context: RequestContext, id: string): Promise<FundingRound> {
  return present(await context.use(roundById).load(id), "The round of an application");
}

async function roundOf(context: RequestContext, id: string): Promise<FundingRoundType> {
  return toFundingRoundType(await findRoundOf(context, id));
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

  @FieldResolver(() => PoolFormType, {
    nullable: true,
    description: "What the round asks beside what every application says; null when it has no form.",
  })
  async form(@Root() { draft }: ApplicationDraftType, @Ctx() context: RequestContext): Promise<PoolFormType | null> {
    const form = await readFormOfDraft(context, draft);
    return form && toPoolFormType(form);
  }

  @FieldResolver(() => [OwnFileType], { description: "Files that lie on it, the earliest first." })
  async files(
    @Root() { draft }: ApplicationDraftType,
    @Ctx() context: RequestContext,
  ): Promise<readonly OwnFileType[]> {
    return (await context.use(filesOfDraft).load(draft.id)).map(toOwnFileType);
  }

  @FieldResolver(() => DateTimeScalar, {
    description: "When it is thrown away unless it was handed in; so many days after the deadline (LAW-8).",
  })
  async endsAt(@Root() { draft }: ApplicationDraftType, @Ctx() context: RequestContext): Promise<Instant> {
    return draftEndsAt(await findRoundOf(context, draft.roundId), draft.keptDays);
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

@Resolver(() => OwnApplicationType)
export class OwnAnswersResolver {
  @FieldResolver(() => PoolFormType, {
    nullable: true,
    description: "The version of the pool's form that it was filled in on; null when its round had none.",
  })
  async form(@Root() { own }: OwnApplicationType, @Ctx() context: RequestContext): Promise<PoolFormType | null> {
    const form = await readOwnForm(context, own);
    return form && toPoolFormType(form);
  }

  @FieldResolver(() => [FormAnswerType], {
    description: "What was answered to what the form alone asks, in its order, with the questions as they were asked.",
  })
  async answers(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly FormAnswerType[]> {
    return (await readOwnAnswers(context, own)).map(toFormAnswerType);
  }

  @FieldResolver(() => [OwnFileType], {
    description:
      "Files that the association sent: on the case, and then those that wait to be sent in with a completion.",
  })
  async files(@Root() { own }: OwnApplicationType, @Ctx() context: RequestContext): Promise<readonly OwnFileType[]> {
    return (await context.use(filesOfOwnApplication).load(own.id)).map(toOwnFileType);
  }
}

async function listsOf(id: string, context: RequestContext): Promise<ApplicationLists> {
  return present(await context.use(listsOfOwnApplication).load(id), "An application that was read");
}
