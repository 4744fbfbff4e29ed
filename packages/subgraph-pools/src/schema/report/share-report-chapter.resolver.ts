import {
  idempotencyKeyReused,
  invalidInput,
  stateConflict,
  staleVersion,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { shareReportChapter } from "../../service/report/write-report.ts";
import { ReportChapterChangeInput } from "./report.inputs.ts";
import { ReportChapterType, toReportChapterType } from "./report-chapter.type.ts";

@InputType("ShareReportChapterInput", { description: "Whether the others may read a chapter." })
export class ShareReportChapterInput extends ReportChapterChangeInput {
  @Field(() => Boolean, { description: "Whether they may." })
  readonly isShared!: boolean;

  override toCommand() {
    return { ...super.toCommand(), isShared: this.isShared };
  }
}

@ObjectType("ShareReportChapterPayload", {
  simpleResolvers: true,
  description: "A chapter that was shared, or is no more.",
})
export class ShareReportChapterPayload {
  @Field(() => ReportChapterType, { description: "The chapter as it is now." })
  readonly chapter!: ReportChapterType;
}

const shareReportChapterResult = refusalUnion({
  name: "ShareReportChapterResult",
  description: "A chapter that was shared, or is no more. Or why not.",
  payload: ShareReportChapterPayload,
  refusals: [stateConflict, invalidInput, staleVersion, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ShareReportChapterResolver {
  @Mutation(() => shareReportChapterResult.type, {
    description:
      "Lets the other administrations read a chapter, and its numbers count in the joint part; or no more, as long as it is a draft (POOL-15).",
  })
  async shareReportChapter(
    @Arg("input", () => ShareReportChapterInput, { description: "What is asked for." }) input: ShareReportChapterInput,
    @Ctx() context: RequestContext,
  ): Promise<ShareReportChapterPayload | RefusalType> {
    const outcome = await shareReportChapter(context, input.toCommand());
    return shareReportChapterResult.answer(outcome, (chapter) => ({ chapter: toReportChapterType(chapter) }));
  }
}
