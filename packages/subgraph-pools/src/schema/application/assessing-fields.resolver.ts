import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { doubleFundingOf, readOpinionsOf, scoresOf, screeningOf } from "../../service/assessing/read-opinions.ts";
import { ScoreSpreadType, ScreeningHintType } from "../assessment/assessment-parts.types.ts";
import { OpinionType, toOpinionType } from "../assessment/opinion.type.ts";
import { ApplicationType } from "./application.type.ts";
import { OtherMoneyType, toOtherMoneyType } from "./other-money.type.ts";

/** What whoever assesses a case is shown beside it. */
@Resolver(() => ApplicationType)
export class AssessingFieldsResolver {
  @FieldResolver(() => [OpinionType], {
    nullable: true,
    description:
      "Second assessments that a leader asked for; null for everybody outside the case's administration (POOL-4).",
  })
  async opinions(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<OpinionType[] | null> {
    return (await readOpinionsOf(context, head))?.map(toOpinionType) ?? null;
  }

  @FieldResolver(() => ScoreSpreadType, {
    nullable: true,
    description:
      "Scores of those who assessed and handed in, as far as they are shown to the viewer; null when there are none (POOL-4).",
  })
  scores(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<ScoreSpreadType | null> {
    return scoresOf(context, head);
  }

  @FieldResolver(() => [ScreeningHintType], {
    nullable: true,
    description:
      "What data seems to say of the general criteria; null for everybody outside the case's administration (POOL-4).",
  })
  async screening(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly ScreeningHintType[] | null> {
    return screeningOf(context, head);
  }

  @FieldResolver(() => [OtherMoneyType], {
    nullable: true,
    description:
      "Other money for what may be the same, of this association or of one that seems to be the same; null for everybody outside the case's administration (POOL-13).",
  })
  async otherMoney(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<OtherMoneyType[] | null> {
    return (await doubleFundingOf(context, head))?.map(toOtherMoneyType) ?? null;
  }
}
