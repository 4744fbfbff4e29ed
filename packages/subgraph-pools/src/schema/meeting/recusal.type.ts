import type { Recusal, RecusalSource } from "@indgang/domain/pools";
import { Field, ObjectType } from "type-graphql";
import { RecusalSourceEnum } from "../enum/meeting.enums.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";

@ObjectType("Recusal", { simpleResolvers: true, description: "A member who takes no part in one item (LAW-2)." })
export class RecusalType {
  @Field(() => PersonType, { description: "The member." })
  readonly person!: PersonType;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => RecusalSourceEnum, { description: "How it came about." })
  readonly foundBy!: RecusalSource;
}

export function toRecusalType({ personId, reason, foundBy }: Recusal): RecusalType {
  return { person: personStub(personId), reason, foundBy };
}
