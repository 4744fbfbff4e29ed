import type { Outcome, ReferralId } from "@indgang/domain/kernel";
import type { ReferralRefusal } from "@indgang/domain/referrals";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  staleVersion,
  stateConflict,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";
import { afresh } from "../../service/afresh.ts";
import type { AnyRefusal } from "../../service/carry-out.ts";
import { ReferralType, toReferralType } from "../referral/referral.type.ts";

/** What a change of a referral answers. */
export interface ReferralAnswer {
  /** For `@Mutation(() => …)`. */
  readonly type: object;
  /** The referral as it is now, looked at anew, or the refusal as an object of the graph. */
  of(context: RequestContext, changed: Promise<Outcome<ReferralId, ReferralRefusal | AnyRefusal>>): Promise<object>;
}

/** Makes `<Name>Payload` and the union `<Name>Result`: all changes of a referral answer with it, and are refused for the same reasons. */
export function referralAnswer(name: string, description: string): ReferralAnswer {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => ReferralType, { description: "The referral as it is now." })
    readonly referral!: ReferralType;
  }
  const result = refusalUnion({
    name: `${name}Result`,
    description: `${description} Or why not.`,
    payload: Payload,
    refusals: [notFound, notAllowed, staleVersion, stateConflict, invalidInput, idempotencyKeyReused],
  });
  return {
    type: result.type,
    of: async (context, changed) =>
      result.answer(await afresh(context, await changed), (seen) => ({ referral: toReferralType(seen) })),
  };
}
