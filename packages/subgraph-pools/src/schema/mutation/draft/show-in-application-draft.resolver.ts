import { notFound, type RefusalType, refusalUnion, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { showInDraft } from "../../../service/draft/keep-draft.ts";
import { ApplicationDraftType, toApplicationDraftType } from "../../draft/application-draft.type.ts";
import { ShowInApplicationDraftInput } from "./draft.inputs.ts";

@ObjectType("ShowInApplicationDraftPayload", {
  simpleResolvers: true,
  description: "A draft that the viewer has open.",
})
export class ShowInApplicationDraftPayload {
  @Field(() => ApplicationDraftType, { description: "The draft as it is now." })
  readonly applicationDraft!: ApplicationDraftType;
}

const result = refusalUnion({
  name: "ShowInApplicationDraftResult",
  description: "A draft that the viewer has open. Or why not.",
  payload: ShowInApplicationDraftPayload,
  refusals: [notFound],
});

@Resolver()
export class ShowInApplicationDraftResolver {
  @Mutation(() => result.type, {
    description:
      "Says to colleagues that the viewer has a draft open, and where in it they are; forgotten within a minute. It needs no key: said twice, it says the same.",
  })
  async showInApplicationDraft(
    @Arg("input", () => ShowInApplicationDraftInput, { description: "What is asked for." })
    input: ShowInApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<ShowInApplicationDraftPayload | RefusalType> {
    const outcome = await showInDraft(context, input.toCommand());
    return result.answer(outcome, (applicationDraft) => ({
      applicationDraft: toApplicationDraftType(applicationDraft),
    }));
  }
}
