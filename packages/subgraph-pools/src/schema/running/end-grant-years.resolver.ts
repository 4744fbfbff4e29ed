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
import { endGrantYears } from "../../service/running/give-year.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { EndGrantYearsInput } from "./running.inputs.ts";

@ObjectType("EndGrantYearsPayload", { simpleResolvers: true, description: "A grant that ends." })
export class EndGrantYearsPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const result = refusalUnion({
  name: "EndGrantYearsResult",
  description: "A grant that ends. Or why not.",
  payload: EndGrantYearsPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class EndGrantYearsResolver {
  @Mutation(() => result.type, {
    description:
      "Ends a running grant: the year and all after it are not given, for a reason that the association is told (POOL-7).",
  })
  async endGrantYears(
    @Arg("input", () => EndGrantYearsInput, { description: "What is asked for." }) input: EndGrantYearsInput,
    @Ctx() context: RequestContext,
  ): Promise<EndGrantYearsPayload | RefusalType> {
    const outcome = await endGrantYears(context, input.toCommand());
    return result.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
