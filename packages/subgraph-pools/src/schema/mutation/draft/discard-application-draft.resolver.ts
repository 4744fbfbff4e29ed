import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  toGlobalId,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { discardApplicationDraft } from "../../../service/draft/keep-draft.ts";
import { DiscardApplicationDraftInput } from "./draft.inputs.ts";

@ObjectType("DiscardApplicationDraftPayload", { simpleResolvers: true, description: "A draft that was thrown away." })
export class DiscardApplicationDraftPayload {
  @Field(() => ID, { description: "The id that the draft had." })
  readonly applicationDraftId!: string;
}

const result = refusalUnion({
  name: "DiscardApplicationDraftResult",
  description: "A draft that was thrown away. Or why not.",
  payload: DiscardApplicationDraftPayload,
  refusals: [staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class DiscardApplicationDraftResolver {
  @Mutation(() => result.type, { description: "Throws a draft away, by those whose it is." })
  async discardApplicationDraft(
    @Arg("input", () => DiscardApplicationDraftInput, { description: "What is asked for." })
    input: DiscardApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscardApplicationDraftPayload | RefusalType> {
    const outcome = await discardApplicationDraft(context, input.toCommand());
    return result.answer(outcome, (id) => ({ applicationDraftId: toGlobalId("ApplicationDraft", id) }));
  }
}
