import { DateScalar, DateTimeScalar, fromGlobalId, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { asId, type Instant, type PlainDate } from "@indgang/domain/kernel";
import { openCycle } from "../../service/cycles.ts";
import { JurorInput } from "./juror.input.ts";
import { cycleAnswer } from "./answers.ts";

const answer = cycleAnswer("OpenCycle", "A year of a prize that was announced.");

@InputType("OpenCycleInput", { description: "A year of a prize that is announced." })
export class OpenCycleInput extends KeyedInput {
  @Field(() => ID, { description: "The prize." })
  readonly prizeId!: string;

  @Field(() => Int, { description: "This year, the one before or the one after; one of its kind." })
  readonly year!: number;

  @Field(() => DateTimeScalar, { description: "From when on nominations are received." })
  readonly nominateFrom!: Instant;

  @Field(() => DateTimeScalar, { description: "The instant at which that ends." })
  readonly nominateUntil!: Instant;

  @Field(() => DateScalar, { description: "The last day for the jury's ballots." })
  readonly scoresDueOn!: PlainDate;

  @Field(() => [JurorInput], { description: "The jury; more can join later. At most thirty, one chair." })
  readonly jurors!: JurorInput[];
}

@Resolver()
export class OpenCycleResolver {
  @Mutation(() => answer.type, {
    description:
      "Announces a year of a prize, with its dates and its jury (AWARD-1). Nominations open and close by the clock.",
  })
  openCycle(
    @Arg("input", () => OpenCycleInput, { description: "What is asked for." }) input: OpenCycleInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, year, nominateFrom, nominateUntil, scoresDueOn } = input;
    const jurors = input.jurors.map(({ personId, isChair }) => ({
      personId: fromGlobalId(personId, "Person") ?? asId<"Person">(""),
      isChair,
    }));
    const typed = { idempotencyKey, year, nominateFrom, nominateUntil, scoresDueOn, jurors };
    return answer.of(context, openCycle(context, fromGlobalId(input.prizeId, "Prize"), typed));
  }
}
