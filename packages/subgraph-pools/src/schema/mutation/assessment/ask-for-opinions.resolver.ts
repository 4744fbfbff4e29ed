import type { PlainDate } from "@indgang/domain/kernel";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
  staleVersion,
  DateScalar,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver, ID } from "type-graphql";
import { askForOpinions } from "../../../service/case/opinions.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { idOf } from "../../id-of.ts";
import { conflictOfInterest } from "../../refusal/case.refusals.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";
import { CaseChangeInput } from "../change.inputs.ts";

@InputType("AskForOpinionsInput", { description: "Who is asked what." })
export class AskForOpinionsInput extends CaseChangeInput {
  @Field(() => [ID], { description: "The colleagues, 1 to 10; not the one who is responsible." })
  readonly personIds!: string[];

  @Field(() => String, { description: "What they shall look at; may be empty." })
  readonly question!: string;

  @Field(() => DateScalar, { nullable: true, description: "By when; left out for no day." })
  readonly dueOn?: PlainDate | null;

  toCommand() {
    const personIds = this.personIds.map((id) => idOf(id, "Person"));
    return { ...this.ofCase(), personIds, question: this.question, dueOn: this.dueOn ?? null };
  }
}

@ObjectType("AskForOpinionsPayload", { simpleResolvers: true, description: "A case on which opinions were asked for." })
export class AskForOpinionsPayload {
  @Field(() => ApplicationType, { description: "The application as it is now." })
  readonly application!: ApplicationType;
}

const askForOpinionsResult = refusalUnion({
  name: "AskForOpinionsResult",
  description: "A case on which opinions were asked for. Or why not.",
  payload: AskForOpinionsPayload,
  refusals: [
    recusedFromCase,
    conflictOfInterest,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class AskForOpinionsResolver {
  @Mutation(() => askForOpinionsResult.type, {
    description:
      "Asks colleagues for their opinion on a case that is being assessed; for leaders (POOL-4). Not whoever has an interest in it (POOL-16).",
  })
  async askForOpinions(
    @Arg("input", () => AskForOpinionsInput, { description: "What is asked for." }) input: AskForOpinionsInput,
    @Ctx() context: RequestContext,
  ): Promise<AskForOpinionsPayload | RefusalType> {
    const outcome = await askForOpinions(context, input.toCommand());
    return askForOpinionsResult.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
