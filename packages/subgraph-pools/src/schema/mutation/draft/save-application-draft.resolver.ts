import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  staleVersion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { saveApplicationDraft } from "../../../service/draft/keep-draft.ts";
import { ApplicationDraftType, toApplicationDraftType } from "../../draft/application-draft.type.ts";
import { SaveApplicationDraftInput } from "./draft.inputs.ts";

@ObjectType("SaveApplicationDraftPayload", { simpleResolvers: true, description: "A draft that was saved." })
export class SaveApplicationDraftPayload {
  @Field(() => ApplicationDraftType, { description: "The draft as it is now." })
  readonly applicationDraft!: ApplicationDraftType;
}

const result = refusalUnion({
  name: "SaveApplicationDraftResult",
  description: "A draft that was saved. Or why not.",
  payload: SaveApplicationDraftPayload,
  refusals: [staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SaveApplicationDraftResolver {
  @Mutation(() => result.type, {
    description: "Keeps what has been written, complete or not (POOL-6).",
  })
  async saveApplicationDraft(
    @Arg("input", () => SaveApplicationDraftInput, { description: "What is asked for." })
    input: SaveApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveApplicationDraftPayload | RefusalType> {
    const outcome = await saveApplicationDraft(context, input.toCommand());
    return result.answer(outcome, (applicationDraft) => ({
      applicationDraft: toApplicationDraftType(applicationDraft),
    }));
  }
}
