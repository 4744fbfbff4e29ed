import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readMeetingItem } from "../../service/read-case.ts";
import { applicationById } from "../../store/application/application.store.ts";
import { decisionByMeetingItem } from "../../store/meeting/decision.store.ts";
import { budgetLineById } from "../../store/pool/funding-round.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { BudgetLineType, toBudgetLineType } from "../pool/budget-line.type.ts";
import { DecisionType, toDecisionType } from "./decision.type.ts";
import { MeetingItemType, toMeetingItemType } from "./meeting-item.type.ts";

@Resolver(() => MeetingItemType)
export class MeetingItemFieldsResolver {
  @FieldResolver(() => ApplicationType, { description: "The case." })
  async application(@Root() { item }: MeetingItemType, @Ctx() context: RequestContext): Promise<ApplicationType> {
    return toApplicationType(
      present(await context.use(applicationById).load(item.applicationId), "The application of a meeting item"),
    );
  }

  @FieldResolver(() => BudgetLineType, {
    nullable: true,
    description: "The line that the money is to be taken from; null until somebody chose one.",
  })
  async budgetLine(@Root() { item }: MeetingItemType, @Ctx() context: RequestContext): Promise<BudgetLineType | null> {
    const line = item.budgetLineId === null ? null : await context.use(budgetLineById).load(item.budgetLineId);
    return line && toBudgetLineType(line);
  }

  @FieldResolver(() => DecisionType, { nullable: true, description: "What was decided; null until then." })
  async decision(@Root() { item }: MeetingItemType, @Ctx() context: RequestContext): Promise<DecisionType | null> {
    const decision = item.decisionId === null ? null : await context.use(decisionByMeetingItem).load(item.id);
    return decision && toDecisionType(decision);
  }
}

@Resolver(() => DecisionType)
export class DecisionFieldsResolver {
  @FieldResolver(() => ApplicationType, { description: "The case that was decided on." })
  async application(@Root() { decision }: DecisionType, @Ctx() context: RequestContext): Promise<ApplicationType> {
    return toApplicationType(
      present(await context.use(applicationById).load(decision.applicationId), "The application of a decision"),
    );
  }

  @FieldResolver(() => MeetingItemType, {
    nullable: true,
    description: "Where it stood on the list; for its own administration.",
  })
  async meetingItem(
    @Root() { decision }: DecisionType,
    @Ctx() context: RequestContext,
  ): Promise<MeetingItemType | null> {
    const item = await readMeetingItem(context, decision.meetingItemId);
    return item && toMeetingItemType(item);
  }
}
