import {
  fromGlobalId,
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  staleVersion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { updateAssociation } from "../../service/update-association.ts";
import { AssociationType, toAssociation } from "../association/association.type.ts";
import { alreadyRegistered } from "../refusal/already-registered.type.ts";
import { AssociationContentInput } from "./association-content.input.ts";

@InputType("UpdateAssociationInput", { description: "An entry as it shall stand: what is left out is emptied." })
export class UpdateAssociationInput extends AssociationContentInput {
  @Field(() => ID, { description: "Which association." })
  readonly associationId!: string;

  @Field(() => Int, { description: "The version that was read." })
  readonly version!: number;
}

@ObjectType("UpdateAssociationPayload", { simpleResolvers: true, description: "The entry as it stands now." })
export class UpdateAssociationPayload {
  @Field(() => AssociationType, { description: "The association." })
  readonly association!: AssociationType;
}

const result = refusalUnion({
  name: "UpdateAssociationResult",
  description: "The entry as it stands now, or why nothing was changed.",
  payload: UpdateAssociationPayload,
  refusals: [invalidInput, alreadyRegistered, notFound, notAllowed, staleVersion, idempotencyKeyReused],
});

@Resolver()
export class UpdateAssociationResolver {
  @Mutation(() => result.type, {
    description: "Corrects an entry of the directory. A new name or CVR number has to be verified again.",
  })
  async updateAssociation(
    @Arg("input", () => UpdateAssociationInput, { description: "How it shall stand." }) input: UpdateAssociationInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateAssociationPayload | RefusalType> {
    const id = fromGlobalId(input.associationId, "Association");
    const outcome = await updateAssociation(context, input, id);
    return result.answer(outcome, (entry) => ({ association: toAssociation(entry) }));
  }
}
