import type { FormKind, FormStanding } from "@indgang/domain/form";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { readAnsweredForm, readAnswers } from "../../service/form/answered-form.ts";
import { readFormOfRound, readForms, readStanding } from "../../service/form/read-form.ts";
import { ApplicationType } from "../application/application.type.ts";
import { FormKindEnum, FormStandingEnum } from "../enum/form.enums.ts";
import { FundingRoundType } from "../pool/funding-round.type.ts";
import { PoolType } from "../pool/pool.type.ts";
import { FormAnswerType, toFormAnswerType } from "./form-answer.type.ts";
import { PoolFormType, toPoolFormType } from "./pool-form.type.ts";

@Resolver(() => PoolFormType)
export class PoolFormFieldsResolver {
  @FieldResolver(() => FormStandingEnum, { description: "Where it stands now." })
  standing(@Root() { form }: PoolFormType, @Ctx() context: RequestContext): Promise<FormStanding> {
    return readStanding(context, form);
  }
}

@Resolver(() => PoolType)
export class FormsOfPoolResolver {
  @FieldResolver(() => [PoolFormType], {
    description: "Every version of its forms, drafts first, then the latest. Drafts for its own administration alone.",
  })
  async forms(
    @Root() { head }: PoolType,
    @Ctx() context: RequestContext,
    @Arg("kind", () => FormKindEnum, { nullable: true, description: "Those of one kind alone." })
    kind?: FormKind | null,
    @Arg("first", () => Int, { nullable: true, description: "At most so many, from the first on; left out: all." })
    first?: number | null,
  ): Promise<readonly PoolFormType[]> {
    const forms = (await readForms(context, head.id)).filter((form) => (kind ?? form.kind) === form.kind);
    return forms.slice(0, first ?? forms.length).map(toPoolFormType);
  }
}

@Resolver(() => FundingRoundType)
export class FormsOfRoundResolver {
  @FieldResolver(() => PoolFormType, {
    nullable: true,
    description: "What is filled in when applying: the form chosen for it, or the one in force when it opens.",
  })
  async form(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<PoolFormType | null> {
    const form = await readFormOfRound(context, round, "FULL");
    return form && toPoolFormType(form);
  }

  @FieldResolver(() => PoolFormType, {
    nullable: true,
    description: "What is filled in when renewing, by the same rule; null when it has no simplified form (POOL-7).",
  })
  async renewalForm(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<PoolFormType | null> {
    const form = await readFormOfRound(context, round, "RENEWAL");
    return form && toPoolFormType(form);
  }
}

@Resolver(() => ApplicationType)
export class FormOfApplicationResolver {
  @FieldResolver(() => PoolFormType, {
    nullable: true,
    description: "The version that it was filled in on; null when its round had no form.",
  })
  async form(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<PoolFormType | null> {
    const form = await readAnsweredForm(context, head);
    return form && toPoolFormType(form);
  }

  @FieldResolver(() => [FormAnswerType], {
    description: "What was answered to what the form alone asks, in its order, with the questions as they were asked.",
  })
  async answers(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<readonly FormAnswerType[]> {
    return (await readAnswers(context, head)).map(toFormAnswerType);
  }
}
