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
import { saveOutcomeDraft } from "../../service/outcome/write-outcome.ts";
import { OutcomeReportType, toOutcomeReportType } from "./outcome-report.type.ts";
import { SaveOutcomeDraftInput } from "./outcome.inputs.ts";

@ObjectType("SaveOutcomeDraftPayload", { simpleResolvers: true, description: "What was written is kept." })
export class SaveOutcomeDraftPayload {
  @Field(() => OutcomeReportType, { description: "The report as it is now." })
  readonly outcomeReport!: OutcomeReportType;
}

const result = refusalUnion({
  name: "SaveOutcomeDraftResult",
  description: "What was written is kept. Or why not.",
  payload: SaveOutcomeDraftPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SaveOutcomeDraftResolver {
  @Mutation(() => result.type, {
    description: "Keeps what an association has written of a grant, complete or not (POOL-12).",
  })
  async saveOutcomeDraft(
    @Arg("input", () => SaveOutcomeDraftInput, { description: "What is asked for." }) input: SaveOutcomeDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveOutcomeDraftPayload | RefusalType> {
    const outcome = await saveOutcomeDraft(context, input.toCommand());
    return result.answer(outcome, (report) => ({ outcomeReport: toOutcomeReportType(report) }));
  }
}
