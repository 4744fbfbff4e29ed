import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readReferralUnit } from "../../service/read-targets.ts";
import { referralActivityById } from "../../store/activity.store.ts";
import { ReferralActivityType, toReferralActivityType } from "../target/referral-activity.type.ts";
import { ReferralUnitType, toReferralUnitType } from "../target/referral-unit.type.ts";
import { ReferralType } from "./referral.type.ts";

/** To whom a referral goes. */
@Resolver(() => ReferralType)
export class ReferralFieldsResolver {
  @FieldResolver(() => ReferralUnitType, {
    nullable: true,
    description:
      "The part of an administration that receives it; null when it goes to an association, or to nobody yet.",
  })
  async unit(@Root() { seen }: ReferralType, @Ctx() context: RequestContext): Promise<ReferralUnitType | null> {
    const { receiver } = seen.referral;
    if (receiver?.kind !== "UNIT") return null;
    const unit = await readReferralUnit(context, receiver.unitId);
    return unit && toReferralUnitType(unit);
  }

  @FieldResolver(() => ReferralActivityType, {
    nullable: true,
    description:
      "The association's activity that receives it; null when it goes to an administration, or to nobody yet.",
  })
  async activity(@Root() { seen }: ReferralType, @Ctx() context: RequestContext): Promise<ReferralActivityType | null> {
    const { receiver } = seen.referral;
    if (receiver?.kind !== "ACTIVITY") return null;
    const activity = await context.use(referralActivityById).load(receiver.activityId);
    return activity && toReferralActivityType(activity);
  }
}
