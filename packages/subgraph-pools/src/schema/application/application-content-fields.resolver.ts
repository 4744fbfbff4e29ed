import type { TargetGroup } from "@indgang/domain/associations";
import { ForwardPageArguments, type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import {
  budgetByApplication,
  contentByApplication,
  formalCheckByApplication,
  goalsByApplication,
  otherFundingByApplication,
} from "../../store/application/application-parts.store.ts";
import type { ApplicationContent, ApplicationHead } from "../../store/application/application-head.type.ts";
import { present } from "../../store/present.ts";
import { eventsOfApplication } from "../../store/application/timeline.store.ts";
import { TargetGroupEnum } from "../enum/pool.enums.ts";
import { ApplicationGoalType, BudgetItemType, OtherFundingType } from "./application-content.types.ts";
import { ApplicationType } from "./application.type.ts";
import { TimelineEventConnection } from "./connections.ts";
import { FormalCheckType } from "./formal-check.types.ts";
import { toTimelineEventType, type TimelineEventType } from "./timeline-event.type.ts";

async function contentOf({ id }: ApplicationHead, context: RequestContext): Promise<ApplicationContent> {
  return present(await context.use(contentByApplication).load(id), "An application that was read");
}

/** What an application says, and what became of it. */
@Resolver(() => ApplicationType)
export class ApplicationContentFieldsResolver {
  @FieldResolver(() => String, { description: "What the money is for." })
  async purpose(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<string> {
    return (await contentOf(head, context)).purpose;
  }

  @FieldResolver(() => [TargetGroupEnum], { description: "Whom it is for." })
  async targetGroups(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly TargetGroup[]> {
    return (await contentOf(head, context)).targetGroups;
  }

  @FieldResolver(() => Int, { nullable: true, description: "How many take part." })
  async participants(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<number | null> {
    return (await contentOf(head, context)).participants;
  }

  @FieldResolver(() => Int, { nullable: true, description: "How many volunteers do the work." })
  async volunteers(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<number | null> {
    return (await contentOf(head, context)).volunteers;
  }

  @FieldResolver(() => [BudgetItemType], { description: "What the money is for, by kind (POOL-6)." })
  async budget(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<readonly BudgetItemType[]> {
    return context.use(budgetByApplication).load(head.id);
  }

  @FieldResolver(() => [ApplicationGoalType], { description: "What shall come of it." })
  async goals(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly ApplicationGoalType[]> {
    return context.use(goalsByApplication).load(head.id);
  }

  @FieldResolver(() => [OtherFundingType], { description: "Who else was asked." })
  async otherFunding(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly OtherFundingType[]> {
    return context.use(otherFundingByApplication).load(head.id);
  }

  @FieldResolver(() => FormalCheckType, { nullable: true, description: "The clerical check (POOL-2)." })
  async formalCheck(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<FormalCheckType | null> {
    return context.use(formalCheckByApplication).load(head.id);
  }

  @FieldResolver(() => TimelineEventConnection, {
    description:
      "What happened, the earliest first. What concerns the assessment is for the case's administration alone (POOL-2).",
  })
  async history(
    @Root() { head }: ApplicationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<TimelineEventType>> {
    const found = await context.use(eventsOfApplication).load(head.id, page.toPage());
    return new TimelineEventConnection(mapPage(found, toTimelineEventType));
  }
}
