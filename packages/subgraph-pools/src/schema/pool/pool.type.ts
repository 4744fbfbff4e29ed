import { NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { PoolHead } from "../../store/pool/pool.store.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { CommitteeType, committeeStub } from "../foreign/committee.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("Pool", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "Money with a legal basis, of exactly one administration, decided on by that administration's committee alone (POOL-1).",
})
export class PoolType extends NodeType {
  @Field(() => Int, { description: "Counts every change." })
  readonly version!: number;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => String, { description: "Short name in addresses." })
  readonly slug!: string;

  @Field(() => String, { description: "What the money is for." })
  readonly description!: string;

  @Field(() => AdministrationType, { description: "Whose pool it is." })
  readonly administration!: AdministrationType;

  @Field(() => CommitteeType, { description: "Who decides on it." })
  readonly committee!: CommitteeType;

  @Field(() => String, {
    description: "Number in the municipal classification (KLE), which decides how long cases are kept (LAW-8).",
  })
  readonly kleNumber!: string;

  readonly head!: PoolHead;
}

export function toPoolType(head: PoolHead): PoolType {
  return {
    ...head,
    id: toGlobalId("Pool", head.id),
    administration: administrationStub(head.administration),
    committee: committeeStub(head.committeeId),
    head,
  };
}
