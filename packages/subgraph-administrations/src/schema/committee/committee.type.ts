import { NodeType, toGlobalId } from "@indgang/subgraph-kit";
import type { Committee } from "@indgang/domain/administrations";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("Committee", {
  implements: NodeType,
  simpleResolvers: true,
  description: "The politicians of one administration (fagudvalg): the only ones who decide on its pools.",
})
export class CommitteeType extends NodeType {
  @Field(() => String, { description: "Its name: Socialudvalget." })
  readonly name!: string;

  /** What the other fields are found by; no field of the graph. */
  readonly committee!: Committee;
}

export function toCommittee(committee: Committee): CommitteeType {
  return { id: toGlobalId("Committee", committee.id), name: committee.name, committee };
}
