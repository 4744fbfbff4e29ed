import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, staleVersion, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { saveCriteria } from "../../../service/setup/keep-criteria.ts";
import { idOrNull } from "../../id-of.ts";
import { roundAnnounced } from "../../refusal/round.refusals.ts";
import { poolAnswer } from "./answers.ts";
import { PoolChangeInput } from "./pool.inputs.ts";

const answer = poolAnswer("SaveCriteria", "A pool with its criteria.", [roundAnnounced, staleVersion]);

@InputType("CriterionInput", {
  description:
    "A criterion as typed: one that counts already, one from the general list, or one of the committee's own.",
})
export class CriterionInput {
  @Field(() => ID, {
    nullable: true,
    description: "The criterion that it is; none for a new one. In other words it ends, and begins anew.",
  })
  readonly id?: string | null;

  @Field(() => ID, { nullable: true, description: "The entry of the general list that it is, whose words it has." })
  readonly generalId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The criterion, at most 200 characters; not for one from the general list.",
  })
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: "What to look at, at most 2,000 characters." })
  readonly guidance?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How much it counts in scores, from 0 to 100; without, as before, and 1 for a new one.",
  })
  readonly weight?: number | null;
}

@InputType("SaveCriteriaInput", { description: "The criteria of a pool from a day on." })
export class SaveCriteriaInput extends PoolChangeInput {
  @Field(() => DateScalar, { description: "The first day: today or a coming one, at most three years ahead." })
  readonly from!: PlainDate;

  @Field(() => [CriterionInput], { description: "From one to thirty, in order." })
  readonly criteria!: CriterionInput[];

  toCommand() {
    const criteria = this.criteria.map(({ id, generalId, title, guidance, weight }) => ({
      id: idOrNull(id, "Criterion"),
      generalId: idOrNull(generalId, "GeneralCriterion"),
      title: title ?? "",
      guidance: guidance ?? "",
      weight: weight ?? null,
    }));
    return { ...this.ofPool(), from: this.from, criteria };
  }
}

@Resolver()
export class SaveCriteriaResolver {
  @Mutation(() => answer.type, {
    description:
      "Says by what applications to a pool are assessed from a day on: all of it, in order, by a leader. What is left out ends the day before (POOL-4).",
  })
  saveCriteria(
    @Arg("input", () => SaveCriteriaInput, { description: "What is asked for." }) input: SaveCriteriaInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, saveCriteria(context, input.toCommand()));
  }
}
