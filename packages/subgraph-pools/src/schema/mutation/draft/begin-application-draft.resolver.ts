import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { beginApplicationDraft } from "../../../service/draft/keep-draft.ts";
import { ApplicationDraftType, toApplicationDraftType } from "../../draft/application-draft.type.ts";
import { roundClosed, roundNotOpen } from "../../refusal/round.refusals.ts";
import { BeginApplicationDraftInput } from "./draft.inputs.ts";

@ObjectType("BeginApplicationDraftPayload", {
  simpleResolvers: true,
  description: "A draft that was begun, or was there.",
})
export class BeginApplicationDraftPayload {
  @Field(() => ApplicationDraftType, { description: "The draft as it is now." })
  readonly applicationDraft!: ApplicationDraftType;
}

const result = refusalUnion({
  name: "BeginApplicationDraftResult",
  description: "A draft that was begun, or was there. Or why not.",
  payload: BeginApplicationDraftPayload,
  refusals: [roundClosed, roundNotOpen, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class BeginApplicationDraftResolver {
  @Mutation(() => result.type, {
    description:
      "Begins a draft in an open round, with what is known of the association already written (POOL-6). The one that it has for the round is answered as it is.",
  })
  async beginApplicationDraft(
    @Arg("input", () => BeginApplicationDraftInput, { description: "What is asked for." })
    input: BeginApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<BeginApplicationDraftPayload | RefusalType> {
    const outcome = await beginApplicationDraft(context, input.toCommand());
    return result.answer(outcome, (applicationDraft) => ({
      applicationDraft: toApplicationDraftType(applicationDraft),
    }));
  }
}
