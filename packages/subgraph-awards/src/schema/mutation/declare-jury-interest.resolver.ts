import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { declareJuryInterest } from "../../service/ballots.ts";
import { nominationAnswer } from "./answers.ts";
import { NominationChangeInput } from "./keyed.inputs.ts";

const answer = nominationAnswer("DeclareJuryInterest", "A nomination that a juror takes no part in.");

@InputType("DeclareJuryInterestInput", { description: "Which nomination a juror has an interest in, and why." })
export class DeclareJuryInterestInput extends NominationChangeInput {
  @Field(() => String, {
    description: "Why, at most 1,000 characters; the jury's staff reads it. No CPR number (LAW-7).",
  })
  readonly reason!: string;
}

@Resolver()
export class DeclareJuryInterestResolver {
  @Mutation(() => answer.type, {
    description:
      "A juror says that they have an interest in a nomination, and takes no part in it (LAW-2). What they gave it is taken out, also after voting.",
  })
  declareJuryInterest(
    @Arg("input", () => DeclareJuryInterestInput, { description: "What is asked for." })
    input: DeclareJuryInterestInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const step = { ...input.toStep(), reason: input.reason };
    return answer.of(context, declareJuryInterest(context, input.toNominationId(), step));
  }
}
