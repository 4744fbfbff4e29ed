import type { PlainDate } from "@indgang/domain/kernel";
import {
  DateScalar,
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { registerCitizen } from "../../service/citizens.ts";
import { CitizenType, toCitizenType } from "../citizen/citizen.type.ts";

@InputType("RegisterCitizenInput", { description: "A citizen as the own administration is to know her (LAW-3)." })
export class RegisterCitizenInput extends KeyedInput {
  @Field(() => String, { description: "Her name, at most 200 characters." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The CPR number with or without a hyphen. Its date must exist; modulus 11 is not asked for.",
  })
  readonly cpr?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Her day of birth, where the CPR number is not known." })
  readonly bornOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Her telephone number." })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true, description: "Her e-mail address." })
  readonly email?: string | null;

  @Field(() => String, { nullable: true, description: "Where she gets letters." })
  readonly address?: string | null;

  @Field(() => String, { nullable: true, description: "The part of the municipality in which she lives." })
  readonly district?: string | null;

  @Field(() => String, { nullable: true, description: "Her diagnosis, where it matters." })
  readonly diagnosis?: string | null;

  toPerson() {
    const { idempotencyKey, name } = this;
    return {
      idempotencyKey,
      name,
      cpr: this.cpr ?? null,
      bornOn: this.bornOn ?? null,
      phone: this.phone ?? null,
      email: this.email ?? null,
      address: this.address ?? null,
      district: this.district ?? null,
      diagnosis: this.diagnosis ?? null,
    };
  }
}

@ObjectType("RegisterCitizenPayload", { simpleResolvers: true, description: "A citizen of the own administration." })
export class RegisterCitizenPayload {
  @Field(() => CitizenType, { description: "The citizen; as she was known, when she was." })
  readonly citizen!: CitizenType;

  @Field(() => Boolean, {
    description: "False when the own administration knew the CPR number already: nothing was changed.",
  })
  readonly isNew!: boolean;
}

const registerCitizenResult = refusalUnion({
  name: "RegisterCitizenResult",
  description: "A citizen of the own administration. Or why not.",
  payload: RegisterCitizenPayload,
  refusals: [notFound, notAllowed, invalidInput, idempotencyKeyReused],
});

@Resolver()
export class RegisterCitizenResolver {
  @Mutation(() => registerCitizenResult.type, {
    description:
      "Enters a citizen among those of the own administration, or finds the one that has the CPR number already (LAW-3).",
  })
  async registerCitizen(
    @Arg("input", () => RegisterCitizenInput, { description: "What is asked for." }) input: RegisterCitizenInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterCitizenPayload | RefusalType> {
    const outcome = await registerCitizen(context, input.toPerson());
    return registerCitizenResult.answer(outcome, ({ citizen, isNew }) => ({ citizen: toCitizenType(citizen), isNew }));
  }
}
