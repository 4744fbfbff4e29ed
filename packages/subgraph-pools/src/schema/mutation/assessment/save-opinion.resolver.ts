import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
  staleVersion,
  KeyedInput,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver, ID, Int } from "type-graphql";
import { saveOpinion } from "../../../service/case/opinions.ts";
import { OpinionType, toOpinionType } from "../../assessment/opinion.type.ts";
import { idOf } from "../../id-of.ts";
import { assessmentIncomplete, conflictOfInterest } from "../../refusal/case.refusals.ts";
import { CriterionAssessmentInput } from "./assessment.input.ts";

@InputType("SaveOpinionInput", { description: "What one thinks of a case." })
export class SaveOpinionInput extends KeyedInput {
  @Field(() => ID, { description: "The opinion." })
  readonly opinionId!: string;

  @Field(() => Int, { description: "The opinion's version as it was read." })
  readonly version!: number;

  @Field(() => [CriterionAssessmentInput], { description: "Criterion by criterion. What is left out is said no more." })
  readonly criteria!: CriterionAssessmentInput[];

  @Field(() => String, { description: "What else there is to say; may be empty." })
  readonly summary!: string;

  @Field(() => Boolean, { description: "Hands it in: from then on it stays, and the others' are shown." })
  readonly isGiven!: boolean;

  toCommand() {
    const { idempotencyKey, version, summary, isGiven } = this;
    const criteria = this.criteria.map(({ criterionId, rating, note }) => ({
      criterionId: idOf(criterionId, "Criterion"),
      rating: rating ?? null,
      note,
    }));
    return { idempotencyKey, version, opinionId: idOf(this.opinionId, "Opinion"), criteria, summary, isGiven };
  }
}

@ObjectType("SaveOpinionPayload", { simpleResolvers: true, description: "An opinion that was written." })
export class SaveOpinionPayload {
  @Field(() => OpinionType, { description: "The opinion as it is now." })
  readonly opinion!: OpinionType;
}

const saveOpinionResult = refusalUnion({
  name: "SaveOpinionResult",
  description: "An opinion that was written. Or why not.",
  payload: SaveOpinionPayload,
  refusals: [
    assessmentIncomplete,
    conflictOfInterest,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class SaveOpinionResolver {
  @Mutation(() => saveOpinionResult.type, {
    description: "Writes one's own opinion on a case, and hands it in (POOL-4).",
  })
  async saveOpinion(
    @Arg("input", () => SaveOpinionInput, { description: "What is asked for." }) input: SaveOpinionInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveOpinionPayload | RefusalType> {
    const outcome = await saveOpinion(context, input.toCommand());
    return saveOpinionResult.answer(outcome, (opinion) => ({ opinion: toOpinionType(opinion) }));
  }
}
