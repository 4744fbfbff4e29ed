import { connectionOf, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import type { ReferralActivity } from "../../store/activity.store.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

@ObjectType("ReferralActivity", {
  simpleResolvers: true,
  description: "An association's activity that citizens are referred to (REF-2). For staff and associations.",
})
export class ReferralActivityType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => Boolean, { description: "Whether it takes referrals now." })
  readonly takesReferrals!: boolean;

  @Field(() => AssociationType, { description: "Whose activity it is." })
  readonly association!: AssociationType;
}

export const ReferralActivityConnection = connectionOf<ReferralActivityType>(
  "ReferralActivity",
  () => ReferralActivityType,
);

export function toReferralActivityType({ id, associationId, ...activity }: ReferralActivity): ReferralActivityType {
  return { ...activity, id: toGlobalId("ReferralActivity", id), association: associationStub(associationId) };
}
