import type { DecisionOutcome } from "@indgang/domain/pools";
import { InvalidFieldType, toInvalidField, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, FieldResolver, ID, InputType, ObjectType, Query, Resolver, Root } from "type-graphql";
import { previewLetter, type LetterPreview } from "../../service/letters/letter-templates.ts";
import { DecisionOutcomeEnum } from "../enum/decision.enums.ts";
import { idOf } from "../id-of.ts";

@InputType("LetterPreviewInput", { description: "A wording, and the decided case that it is tried on." })
export class LetterPreviewInput {
  @Field(() => ID, { description: "The case." })
  readonly applicationId!: string;

  @Field(() => DecisionOutcomeEnum, { description: "Which decisions the wording is for." })
  readonly outcome!: DecisionOutcome;

  @Field(() => String, { description: "The title, with fields." })
  readonly title!: string;

  @Field(() => String, { description: "The text, with fields." })
  readonly text!: string;
}

@ObjectType("LetterPreview", {
  simpleResolvers: true,
  description: "A wording as a letter about a real case would have it.",
})
export class LetterPreviewType {
  @Field(() => String, { description: "The title, filled." })
  readonly title!: string;

  @Field(() => String, { description: "The text, filled; unknown fields stay." })
  readonly text!: string;

  @Field(() => [InvalidFieldType], { description: "What is wrong with the wording." })
  readonly problems!: readonly InvalidFieldType[];

  readonly preview!: LetterPreview;
}

@Resolver(() => LetterPreviewType)
export class LetterPreviewResolver {
  @Query(() => LetterPreviewType, {
    nullable: true,
    description:
      "Tries a wording on a decided case (POOL-10); null for a case that is not decided, and for who may not read it.",
  })
  async letterPreview(
    @Arg("input", () => LetterPreviewInput, { description: "What is tried, and on which case." })
    input: LetterPreviewInput,
    @Ctx() context: RequestContext,
  ): Promise<LetterPreviewType | null> {
    const preview = await previewLetter(context, { ...input, applicationId: idOf(input.applicationId, "Application") });
    return preview && { ...preview, problems: preview.problems.map(toInvalidField), preview };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The letter as a PDF in base64; null when a CPR number stands in it (LAW-7).",
  })
  pdf(@Root() { preview }: LetterPreviewType): Promise<string | null> {
    return preview.file();
  }
}
