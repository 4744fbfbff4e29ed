import { fromGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { referralById } from "../../service/referral-by-id.ts";
import { ReferralType, toReferralType } from "../referral/referral.type.ts";

@Resolver()
export class ReferralResolver {
  @Query(() => ReferralType, {
    nullable: true,
    description: "One referral; null when there is none for the viewer (REF-3). The look is logged (LAW-6).",
  })
  async referral(
    @Arg("id", () => ID, { description: "Which referral." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReferralType | null> {
    return referralOf(id, context);
  }
}

/** The referral behind a global id; null for unknown, hidden and malformed alike. */
export async function referralOf(id: string, context: RequestContext): Promise<ReferralType | null> {
  const key = fromGlobalId(id, "Referral");
  const seen = key && (await context.use(referralById).load(key));
  return seen && toReferralType(seen);
}
