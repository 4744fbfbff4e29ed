import type { HearingParty } from "@indgang/domain/forums";
import { toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

@ObjectType("HearingParty", {
  simpleResolvers: true,
  description: "Who is heard: a body or an association (FORUM-4). All of them for who asks; the own for who is heard.",
})
export class HearingPartyType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => AssociationType, { nullable: true, description: "The association; null when a body is heard." })
  readonly association!: AssociationType | null;

  readonly party!: HearingParty;
}

export function toHearingPartyType(party: HearingParty): HearingPartyType {
  const { heard } = party;
  const association = heard.kind === "ASSOCIATION" ? associationStub(heard.associationId) : null;
  return { id: toGlobalId("HearingParty", party.id), association, party };
}
