import type { AssociationSize } from "@indgang/domain/associations";
import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";
import type { ApplicationChannel, ApplicationState, WaitsFor } from "@indgang/domain/pools";
import { DateScalar, DateTimeScalar, MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { ApplicationChannelEnum, ApplicationStateEnum } from "../enum/application.enums.ts";
import { AssociationSizeEnum } from "../enum/pool.enums.ts";
import { WaitsForEnum } from "../enum/work.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";
import { PersonType, personStubOrNull } from "../foreign/person.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("Application", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "A case: one association asks one pool, in one round (POOL-6). Seen by its own administration, and by the service desk (POOL-2); to everybody else there is no such thing.",
})
export class ApplicationType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => String, { description: "The case's number for people, unique in the municipality." })
  readonly caseNumber!: string;

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => ApplicationStateEnum, { description: "How far it has come." })
  readonly state!: ApplicationState;

  @Field(() => ApplicationChannelEnum, { description: "How it came." })
  readonly channel!: ApplicationChannel;

  @Field(() => AssociationType, { description: "Who applies." })
  readonly association!: AssociationType;

  @Field(() => AdministrationType, { description: "Whose case it is: the pool's administration." })
  readonly administration!: AdministrationType;

  @Field(() => DateTimeScalar, {
    description: "When it reached the municipality: for paper the stamp, not the typing.",
  })
  readonly receivedAt!: Instant;

  @Field(() => MoneyScalar, { description: "What is applied for: the sum of the budget." })
  readonly appliedAmount!: Money;

  @Field(() => MoneyScalar, { description: "What the committee granted; zero until then." })
  readonly grantedAmount!: Money;

  @Field(() => String, { nullable: true, description: "Where the association is: its district, else its town." })
  readonly place!: string | null;

  @Field(() => AssociationSizeEnum, { description: "How large the association is." })
  readonly associationSize!: AssociationSize;

  @Field(() => PersonType, { nullable: true, description: "Who works on it." })
  readonly assignee!: PersonType | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which the one it waits for should have acted." })
  readonly dueOn!: PlainDate | null;

  @Field(() => WaitsForEnum, { description: "Whose move it is." })
  readonly waitsFor!: WaitsFor;

  readonly head!: ApplicationHead;
}

export function toApplicationType(head: ApplicationHead): ApplicationType {
  return {
    ...head,
    id: toGlobalId("Application", head.id),
    association: associationStub(head.associationId),
    administration: administrationStub(head.administration),
    assignee: personStubOrNull(head.assigneeId),
    head,
  };
}
