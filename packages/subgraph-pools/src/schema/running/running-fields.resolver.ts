import { mayAnswerChange } from "@indgang/domain/change-requests";
import { mayReadAssessment } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readApplication, readMeeting } from "../../service/read-case.ts";
import { termsOfRound } from "../../service/pool-terms.ts";
import {
  planOfYear,
  readChanges,
  readChangesOfMeeting,
  readOwnChanges,
  readOwnYears,
  readYears,
} from "../../service/running/read-running.ts";
import { budgetLineById, roundById } from "../../store/pool/funding-round.store.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { OwnApplicationType } from "../draft/own-application.type.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../meeting/committee-meeting.type.ts";
import { PaymentPlanType, toPaymentPlanType } from "../payment/payment-plan.type.ts";
import { BudgetLineType, toBudgetLineType } from "../pool/budget-line.type.ts";
import { ChangeRequestType, toChangeRequestType } from "./change-request.type.ts";
import { GrantYearType, toGrantYearType } from "./grant-year.type.ts";

@Resolver(() => ApplicationType)
export class ApplicationRunningFieldsResolver {
  @FieldResolver(() => [GrantYearType], {
    nullable: true,
    description: "The years of a running grant, the first first; empty for a grant of one year (POOL-7).",
  })
  async grantYears(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<GrantYearType[] | null> {
    return (await readYears(context, head))?.map(toGrantYearType) ?? null;
  }

  @FieldResolver(() => [ChangeRequestType], {
    nullable: true,
    description:
      "What its association asked to change after the grant, the latest first; null for everybody outside the case's administration.",
  })
  async changeRequests(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<ChangeRequestType[] | null> {
    return (await readChanges(context, head))?.map(toChangeRequestType) ?? null;
  }
}

@Resolver(() => OwnApplicationType)
export class OwnApplicationRunningFieldsResolver {
  @FieldResolver(() => [GrantYearType], { description: "The years of a running grant, once the minutes stand." })
  async grantYears(@Root() { own }: OwnApplicationType, @Ctx() context: RequestContext): Promise<GrantYearType[]> {
    return (await readOwnYears(context, own)).map(toGrantYearType);
  }

  @FieldResolver(() => [ChangeRequestType], { description: "What was asked to be changed, the latest first." })
  async changeRequests(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<ChangeRequestType[]> {
    return (await readOwnChanges(context, own)).map(toChangeRequestType);
  }
}

@Resolver(() => CommitteeMeetingType)
export class MeetingChangesResolver {
  @FieldResolver(() => [ChangeRequestType], { description: "What was put before it of wishes after a grant." })
  async changeRequests(
    @Root() { meeting }: CommitteeMeetingType,
    @Ctx() context: RequestContext,
  ): Promise<ChangeRequestType[]> {
    return (await readChangesOfMeeting(context, meeting)).map(toChangeRequestType);
  }
}

@Resolver(() => GrantYearType)
export class GrantYearFieldsResolver {
  @FieldResolver(() => BudgetLineType, { nullable: true, description: "The line on which it draws." })
  async budgetLine(@Root() { given }: GrantYearType, @Ctx() context: RequestContext): Promise<BudgetLineType | null> {
    const line = given.budgetLineId === null ? null : await context.use(budgetLineById).load(given.budgetLineId);
    return line && toBudgetLineType(line);
  }

  @FieldResolver(() => PaymentPlanType, {
    nullable: true,
    description:
      "How a later year is paid; null while nobody has planned it, and for the first, which the case's own plan pays.",
  })
  async paymentPlan(@Root() { given }: GrantYearType, @Ctx() context: RequestContext): Promise<PaymentPlanType | null> {
    const plan = await planOfYear(context, given);
    return plan && toPaymentPlanType(plan);
  }
}

@Resolver(() => ChangeRequestType)
export class ChangeRequestFieldsResolver {
  @FieldResolver(() => ApplicationType, { nullable: true, description: "The case; null for its association." })
  async application(
    @Root() { change }: ChangeRequestType,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType | null> {
    const head = await readApplication(context, change.applicationId);
    return head && toApplicationType(head);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the office makes of it: for the own administration and its committee.",
  })
  assessment(@Root() { change }: ChangeRequestType, @Ctx() { viewer }: RequestContext): string | null {
    return mayReadAssessment(viewer, change) ? change.assessment : null;
  }

  @FieldResolver(() => CommitteeMeetingType, {
    nullable: true,
    description: "The meeting that it is put before; null for its association.",
  })
  async meeting(
    @Root() { change }: ChangeRequestType,
    @Ctx() context: RequestContext,
  ): Promise<CommitteeMeetingType | null> {
    const meeting = change.meetingId === null ? null : await readMeeting(context, change.meetingId);
    return meeting && toCommitteeMeetingType(meeting);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer answers it: the office where the pool's terms leave it to it, the secretary what the committee said (POOL-9).",
  })
  async isViewersToAnswer(@Root() { change }: ChangeRequestType, @Ctx() context: RequestContext): Promise<boolean> {
    const head = await readApplication(context, change.applicationId);
    const round = head && (await context.use(roundById).load(head.roundId));
    const terms = round && (await termsOfRound(context, round));
    return terms !== null && mayAnswerChange(context.viewer, change, terms.committeeChanges);
  }
}
