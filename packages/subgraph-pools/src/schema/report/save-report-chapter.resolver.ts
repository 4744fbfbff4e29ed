import {
  idempotencyKeyReused,
  stateConflict,
  staleVersion,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { saveReportChapter } from "../../service/report/write-report.ts";
import { ReportBlockInput, ReportChapterChangeInput, toReportBlock } from "./report.inputs.ts";
import { ReportChapterType, toReportChapterType } from "./report-chapter.type.ts";

@InputType("SaveReportChapterInput", { description: "What a draft says." })
export class SaveReportChapterInput extends ReportChapterChangeInput {
  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => [ReportBlockInput], { description: "All that stands in it, in order." })
  readonly blocks!: readonly ReportBlockInput[];

  override toCommand() {
    return { ...super.toCommand(), title: this.title, blocks: this.blocks.map(toReportBlock) };
  }
}

@ObjectType("SaveReportChapterPayload", { simpleResolvers: true, description: "A draft that was saved." })
export class SaveReportChapterPayload {
  @Field(() => ReportChapterType, { description: "The chapter as it is now." })
  readonly chapter!: ReportChapterType;
}

const saveReportChapterResult = refusalUnion({
  name: "SaveReportChapterResult",
  description: "A draft that was saved. Or why not.",
  payload: SaveReportChapterPayload,
  refusals: [stateConflict, staleVersion, notFound, notAllowed, idempotencyKeyReused, invalidInput],
});

@Resolver()
export class SaveReportChapterResolver {
  @Mutation(() => saveReportChapterResult.type, {
    description: "Writes a draft in another way (POOL-15).",
  })
  async saveReportChapter(
    @Arg("input", () => SaveReportChapterInput, { description: "What is asked for." }) input: SaveReportChapterInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveReportChapterPayload | RefusalType> {
    const outcome = await saveReportChapter(context, input.toCommand());
    return saveReportChapterResult.answer(outcome, (chapter) => ({ chapter: toReportChapterType(chapter) }));
  }
}
