import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  staleVersion,
  stateConflict,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { openGrantYear } from "../../service/running/give-year.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { budgetExceeded } from "../refusal/decision.refusals.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { OpenGrantYearInput } from "./running.inputs.ts";

@ObjectType("OpenGrantYearPayload", { simpleResolvers: true, description: "A year that was given." })
export class OpenGrantYearPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const result = refusalUnion({
  name: "OpenGrantYearResult",
  description: "A year that was given. Or why not.",
  payload: OpenGrantYearPayload,
  refusals: [
    budgetExceeded,
    recusedFromCase,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class OpenGrantYearResolver {
  @Mutation(() => result.type, {
    description:
      "Gives a year that its association has confirmed: its money is drawn on a line of that year (POOL-7, POOL-9). The own office's.",
  })
  async openGrantYear(
    @Arg("input", () => OpenGrantYearInput, { description: "What is asked for." }) input: OpenGrantYearInput,
    @Ctx() context: RequestContext,
  ): Promise<OpenGrantYearPayload | RefusalType> {
    const outcome = await openGrantYear(context, input.toCommand());
    return result.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
