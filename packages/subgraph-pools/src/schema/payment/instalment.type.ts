import type { Money, PlainDate } from "@indgang/domain/kernel";
import type { Instalment, InstalmentState } from "@indgang/domain/payments";
import { connectionOf, DateScalar, MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { InstalmentStateEnum } from "../enum/payment.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("Instalment", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "One part of a grant, with its way to the association (POOL-11). Seen by its own administration, and by the service desk (POOL-2).",
})
export class InstalmentType extends NodeType {
  @Field(() => String, { description: "Our reference, as it stands in the finance system: case number and position." })
  readonly reference!: string;

  @Field(() => Int, { description: "Its place in the plan, from 1." })
  readonly position!: number;

  @Field(() => MoneyScalar, { description: "How much." })
  readonly amount!: Money;

  @Field(() => DateScalar, { description: "When it is to be paid." })
  readonly dueOn!: PlainDate;

  @Field(() => String, { nullable: true, description: "What has to be there first, in words; null: nothing." })
  readonly condition!: string | null;

  @Field(() => InstalmentStateEnum, { description: "How far it has come." })
  readonly state!: InstalmentState;

  @Field(() => String, {
    nullable: true,
    description: "What was said with the last step: why it was stopped or cancelled, or what met its condition.",
  })
  readonly note!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was paid." })
  readonly paidOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Under which reference the finance system paid it." })
  readonly financeReference!: string | null;

  @Field(() => AdministrationType, { description: "Who pays." })
  readonly administration!: AdministrationType;

  readonly instalment!: Instalment;
}

export const InstalmentConnection = connectionOf<InstalmentType>("Instalment", () => InstalmentType);

export function toInstalmentType(instalment: Instalment): InstalmentType {
  return {
    ...instalment,
    id: toGlobalId("Instalment", instalment.id),
    administration: administrationStub(instalment.administration),
    instalment,
  };
}
