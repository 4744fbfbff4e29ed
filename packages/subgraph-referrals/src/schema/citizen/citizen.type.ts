import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Citizen } from "../../store/citizen.store.ts";

@ObjectType("Citizen", {
  simpleResolvers: true,
  description:
    "A citizen as the viewer's own administration knows her (LAW-3). To be had by those who refer, through a referral of theirs or by CPR number; every look is logged (LAW-6).",
})
export class CitizenType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => Int, { description: "Counts every change." })
  readonly version!: number;

  @Field(() => String, { description: "Her name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "The CPR number, ten digits; null when it is not known." })
  readonly cpr!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Her day of birth, by the CPR number where it is known." })
  readonly bornOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Her telephone number." })
  readonly phone!: string | null;

  @Field(() => String, { nullable: true, description: "Her e-mail address." })
  readonly email!: string | null;

  @Field(() => String, { nullable: true, description: "Where she gets letters." })
  readonly address!: string | null;

  @Field(() => String, { nullable: true, description: "The part of the municipality in which she lives." })
  readonly district!: string | null;

  @Field(() => String, { nullable: true, description: "Her diagnosis, where it matters." })
  readonly diagnosis!: string | null;
}

export function toCitizenType({ id, version, person }: Citizen): CitizenType {
  return { ...person, id: toGlobalId("Citizen", id), version };
}
