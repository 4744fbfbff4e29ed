import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { withdrawNomination } from "@indgang/domain/awards";
import { treatNomination, type TreatRule } from "../../service/treat-nomination.ts";
import { recusedFromNomination } from "../refusal/judging.refusals.ts";
import { nominationAnswer } from "./answers.ts";
import { NominationChangeInput } from "./keyed.inputs.ts";

const answer = nominationAnswer("WithdrawNomination", "A nomination that was withdrawn.", [recusedFromNomination]);

@InputType("WithdrawNominationInput", { description: "Which nomination is withdrawn, and why." })
export class WithdrawNominationInput extends NominationChangeInput {
  @Field(() => String, { description: "Why, at most 1,000 characters. No CPR number (LAW-7)." })
  readonly reason!: string;
}

@Resolver()
export class WithdrawNominationResolver {
  @Mutation(() => answer.type, {
    description: "The secretariat takes down that a nomination is withdrawn, until the jury has decided (AWARD-2).",
  })
  withdrawNomination(
    @Arg("input", () => WithdrawNominationInput, { description: "What is asked for." }) input: WithdrawNominationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const step = { ...input.toStep(), reason: input.reason };
    const nominationId = input.toNominationId();
    const rule: TreatRule<typeof withdrawNomination> = (state, by) => withdrawNomination(state, step, by);
    return answer.of(
      context,
      treatNomination(context, { operation: "withdrawNomination", input: step, nominationId, rule }),
    );
  }
}
