import type { Recusal, RecusalSource } from "@indgang/domain/pools";
import { Field, ObjectType } from "type-graphql";
import { RecusalSourceEnum } from "../enum/meeting.enums.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";

@ObjectType("Recusal", {
  simpleResolvers: true,
  description: "Somebody who takes no part in one case (LAW-2). What was declared follows the case from list to list.",
})
export class RecusalType {
  @Field(() => PersonType, { description: "The person." })
  readonly person!: PersonType;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => RecusalSourceEnum, { description: "How it came about." })
  readonly foundBy!: RecusalSource;
}

export function toRecusalType({ personId, reason, foundBy }: Recusal): RecusalType {
  return { person: personStub(personId), reason, foundBy };
}
