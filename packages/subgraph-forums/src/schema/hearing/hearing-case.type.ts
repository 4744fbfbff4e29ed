import type { Money } from "@indgang/domain/kernel";
import type { HearingCase } from "@indgang/domain/forums";
import { connectionOf, MoneyScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

@ObjectType("HearingCase", {
  simpleResolvers: true,
  description:
    "What the heard may know of an application, as it was when the hearing was sent (POOL-8). Nothing of its assessment.",
})
export class HearingCaseType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => String, { description: "The application's case number." })
  readonly caseNumber!: string;

  @Field(() => AssociationType, { nullable: true, description: "Who applies." })
  readonly association!: AssociationType;

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, { description: "What the money is for." })
  readonly purpose!: string;

  @Field(() => MoneyScalar, { description: "What is applied for, in øre of Danish kroner." })
  readonly appliedAmount!: Money;

  readonly heardCase!: HearingCase;
}

export const HearingCaseConnection = connectionOf<HearingCaseType>("HearingCase", () => HearingCaseType);

export function toHearingCaseType(heardCase: HearingCase): HearingCaseType {
  const { caseNumber, title, purpose, appliedAmount, associationId } = heardCase;
  const id = toGlobalId("HearingCase", heardCase.id);
  return { id, caseNumber, title, purpose, appliedAmount, association: associationStub(associationId), heardCase };
}
