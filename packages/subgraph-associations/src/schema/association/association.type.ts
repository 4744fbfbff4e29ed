import { connectionOf, CvrScalar, DateScalar, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import type { ActivityKind, AssociationSize, TargetGroup, Association } from "@indgang/domain/associations";
import type { Cvr, Instant, PlainDate } from "@indgang/domain/kernel";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { ActivityKindEnum, AssociationSizeEnum, TargetGroupEnum } from "../enum/association.enums.ts";
import { AddressType } from "./address.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("Association", {
  implements: NodeType,
  simpleResolvers: true,
  description: "An entry of the municipality's one directory of associations, which all administrations share.",
})
export class AssociationType extends NodeType {
  @Field(() => Int, {
    description: "Counts every change. Give it back with a change, so that nothing is overwritten unseen.",
  })
  readonly version!: number;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => CvrScalar, {
    nullable: true,
    description: "Number in the central business register; a small association may have none.",
  })
  readonly cvr!: Cvr | null;

  @Field(() => DateScalar, { nullable: true, description: "When the number was last checked: a number can lapse." })
  readonly cvrCheckedAt!: PlainDate | null;

  @Field(() => String, { nullable: true, description: "What it is for, in its own words." })
  readonly purpose!: string | null;

  @Field(() => [ActivityKindEnum], { description: "What it does." })
  readonly activityKinds!: readonly ActivityKind[];

  @Field(() => [TargetGroupEnum], { description: "Whom it does it for." })
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => AssociationSizeEnum, { description: "How large it is." })
  readonly size!: AssociationSize;

  @Field(() => AddressType, { nullable: true, description: "Where it is found; null when it has told nothing of it." })
  readonly address!: AddressType | null;

  @Field(() => String, { nullable: true, description: "The association's email address." })
  readonly email!: string | null;

  @Field(() => String, { nullable: true, description: "The association's telephone number." })
  readonly phone!: string | null;

  @Field(() => String, { nullable: true, description: "The association's web address." })
  readonly website!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was founded." })
  readonly foundedOn!: PlainDate | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When staff last vouched for the entry; null while nobody has.",
  })
  readonly verifiedAt!: Instant | null;

  /** What the other fields are found by; no field of the graph. */
  readonly entry!: Association;
}

export const AssociationConnection = connectionOf<AssociationType>("Association", () => AssociationType);

export function toAssociation(entry: Association): AssociationType {
  return { ...entry, id: toGlobalId("Association", entry.id), entry };
}
