import { DateScalar } from "@indgang/subgraph-kit";
import type { PlainDate } from "@indgang/domain/kernel";
import { Field, ObjectType } from "type-graphql";
import type { SeatedPerson } from "../../store/committee-member.store.ts";
import { CommitteeSeatEnum } from "../enum/committee-seat.enum.ts";
import { PersonType, toPerson } from "../person/person.type.ts";

@ObjectType("CommitteeMember", { simpleResolvers: true, description: "A politician's seat in a committee." })
export class CommitteeMemberType {
  @Field(() => PersonType, { description: "Who sits there." })
  readonly person!: PersonType;

  @Field(() => CommitteeSeatEnum, { description: "As what." })
  readonly seat!: keyof typeof CommitteeSeatEnum;

  @Field(() => DateScalar, { description: "The first day." })
  readonly validFrom!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: "The last day; null while no end is known." })
  readonly validTo!: PlainDate | null;
}

export function toCommitteeMember({ person, seat, validFrom, validTo }: SeatedPerson): CommitteeMemberType {
  return { person: toPerson(person), seat, validFrom, validTo };
}
