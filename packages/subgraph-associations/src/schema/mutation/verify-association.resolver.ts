import {
  fromGlobalId,
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  staleVersion,
  stateConflict,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { verifyAssociation } from "../../service/verify-association.ts";
import { AssociationType, toAssociation } from "../association/association.type.ts";

@InputType("VerifyAssociationInput", { description: "Which entry staff vouch for." })
export class VerifyAssociationInput {
  @Field(() => ID, {
    description:
      "Chosen by the client, new for each change. The same key again gives the same answer and no second effect.",
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: "Which association." })
  readonly associationId!: string;

  @Field(() => Int, { description: "The version that was read." })
  readonly version!: number;
}

@ObjectType("VerifyAssociationPayload", { simpleResolvers: true, description: "The entry, verified." })
export class VerifyAssociationPayload {
  @Field(() => AssociationType, { description: "The association." })
  readonly association!: AssociationType;
}

const result = refusalUnion({
  name: "VerifyAssociationResult",
  description: "The entry, verified, or why not.",
  payload: VerifyAssociationPayload,
  refusals: [notFound, notAllowed, staleVersion, stateConflict, invalidInput, idempotencyKeyReused],
});

@Resolver()
export class VerifyAssociationResolver {
  @Mutation(() => result.type, { description: "Staff vouch for an entry of the directory." })
  async verifyAssociation(
    @Arg("input", () => VerifyAssociationInput, { description: "Which entry." }) input: VerifyAssociationInput,
    @Ctx() context: RequestContext,
  ): Promise<VerifyAssociationPayload | RefusalType> {
    const id = fromGlobalId(input.associationId, "Association");
    const outcome = await verifyAssociation(context, input, id);
    return result.answer(outcome, (entry) => ({ association: toAssociation(entry) }));
  }
}
