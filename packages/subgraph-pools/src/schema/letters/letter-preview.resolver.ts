import type { DecisionOutcome } from "@indgang/domain/pools";
import { InvalidFieldType, toInvalidField, type RequestContext } from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import { previewLetter, type LetterPreview } from "../../service/letters/letter-templates.ts";
import { DecisionOutcomeEnum } from "../enum/decision.enums.ts";
import { idOf } from "../id-of.ts";

@ArgsType()
export class LetterPreviewArguments {
  @Field(() => ID, { description: "The decided case that it is tried on." })
  readonly applicationId!: string;

  @Field(() => DecisionOutcomeEnum, {
    nullable: true,
    description: "Which decisions the wording is for; the case's own outcome unless told.",
  })
  readonly outcome!: DecisionOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: "The title, with fields; as the pool words it today unless told.",
  })
  readonly title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The text, with fields; as the pool words it today unless told.",
  })
  readonly text!: string | null;
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
    @Args(() => LetterPreviewArguments) { applicationId, outcome, title, text }: LetterPreviewArguments,
    @Ctx() context: RequestContext,
  ): Promise<LetterPreviewType | null> {
    const preview = await previewLetter(context, {
      applicationId: idOf(applicationId, "Application"),
      outcome: outcome ?? null,
      title: title ?? null,
      text: text ?? null,
    });
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
