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
import { submitApplicationDraft } from "../../../service/draft/own-cases.ts";
import { OwnApplicationType, toOwnApplicationType } from "../../draft/own-application.type.ts";
import { roundClosed, roundNotOpen } from "../../refusal/round.refusals.ts";
import { SubmitApplicationDraftInput } from "./draft.inputs.ts";

@ObjectType("SubmitApplicationDraftPayload", { simpleResolvers: true, description: "A draft that was handed in." })
export class SubmitApplicationDraftPayload {
  @Field(() => OwnApplicationType, { description: "The case as it is now." })
  readonly ownApplication!: OwnApplicationType;
}

const result = refusalUnion({
  name: "SubmitApplicationDraftResult",
  description: "A draft that was handed in. Or why not.",
  payload: SubmitApplicationDraftPayload,
  refusals: [roundClosed, roundNotOpen, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SubmitApplicationDraftResolver {
  @Mutation(() => result.type, {
    description:
      "Hands a draft in: it becomes a case under the next number, if it arrives while the round is open by the database's clock (POOL-3, POOL-6).",
  })
  async submitApplicationDraft(
    @Arg("input", () => SubmitApplicationDraftInput, { description: "What is asked for." })
    input: SubmitApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitApplicationDraftPayload | RefusalType> {
    const outcome = await submitApplicationDraft(context, input.toCommand());
    return result.answer(outcome, (ownApplication) => ({ ownApplication: toOwnApplicationType(ownApplication) }));
  }
}
