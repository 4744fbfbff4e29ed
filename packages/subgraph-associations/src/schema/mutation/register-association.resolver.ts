import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { registerAssociation } from "../../service/register-association.ts";
import { AssociationType, toAssociation } from "../association/association.type.ts";
import { alreadyRegistered } from "../refusal/already-registered.type.ts";
import { AssociationContentInput } from "./association-content.input.ts";

@InputType("RegisterAssociationInput", { description: "A new entry of the directory." })
export class RegisterAssociationInput extends AssociationContentInput {}

@ObjectType("RegisterAssociationPayload", { simpleResolvers: true, description: "The new entry." })
export class RegisterAssociationPayload {
  @Field(() => AssociationType, { description: "As it stands in the directory, not yet verified." })
  readonly association!: AssociationType;
}

const result = refusalUnion({
  name: "RegisterAssociationResult",
  description: "The new entry, or why there is none.",
  payload: RegisterAssociationPayload,
  refusals: [invalidInput, alreadyRegistered, notAllowed, notFound, idempotencyKeyReused],
});

@Resolver()
export class RegisterAssociationResolver {
  @Mutation(() => result.type, { description: "Enters an association into the directory: by itself, or by staff." })
  async registerAssociation(
    @Arg("input", () => RegisterAssociationInput, { description: "What is known of it." })
    input: RegisterAssociationInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterAssociationPayload | RefusalType> {
    const outcome = await registerAssociation(context, input, input.toContent());
    return result.answer(outcome, (entry) => ({ association: toAssociation(entry) }));
  }
}
