import type { PersonId } from "@indgang/domain/kernel";
import { connectionOf, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("PossibleJuror", {
  simpleResolvers: true,
  description: "Somebody who has the role of judging at this moment. For the secretariats of prizes.",
})
export class PossibleJurorType {
  @Field(() => ID, { description: "The person's id." })
  readonly personId!: string;

  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Title." })
  readonly title!: string | null;
}

export const PossibleJurorConnection = connectionOf<PossibleJurorType>("PossibleJuror", () => PossibleJurorType);

export function toPossibleJurorType(juror: {
  readonly personId: PersonId;
  readonly name: string;
  readonly title: string | null;
}): PossibleJurorType {
  return { ...juror, personId: toGlobalId("Person", juror.personId) };
}
