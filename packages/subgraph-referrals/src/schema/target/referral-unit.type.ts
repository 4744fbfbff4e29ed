import { connectionOf } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "@indgang/subgraph-kit";
import type { ReferralUnit } from "../../store/unit.store.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";

@ObjectType("ReferralUnit", {
  simpleResolvers: true,
  description: "A part of an administration that referrals are sent to (REF-1). For all staff of the municipality.",
})
export class ReferralUnitType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => String, { description: "Its Danish name." })
  readonly name!: string;

  @Field(() => String, { description: "Its English name." })
  readonly nameEn!: string;

  @Field(() => Boolean, { description: "Whether it takes referrals now." })
  readonly takesReferrals!: boolean;

  @Field(() => AdministrationType, { description: "Whose part it is." })
  readonly administration!: AdministrationType;
}

export const ReferralUnitConnection = connectionOf<ReferralUnitType>("ReferralUnit", () => ReferralUnitType);

export function toReferralUnitType({ id, administration, ...unit }: ReferralUnit): ReferralUnitType {
  return { ...unit, id: toGlobalId("ReferralUnit", id), administration: administrationStub(administration) };
}
