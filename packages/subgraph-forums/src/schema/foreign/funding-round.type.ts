import { Directive, Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "@indgang/subgraph-kit";

/** A round, as hearings know it: by its key. */
@Directive('@key(fields: "id")')
@ObjectType("FundingRound", { simpleResolvers: true, description: "A pool in a year, with deadline and budget." })
export class FundingRoundType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;
}

export function fundingRoundStub(id: string): FundingRoundType {
  return { id: toGlobalId("FundingRound", id) };
}
