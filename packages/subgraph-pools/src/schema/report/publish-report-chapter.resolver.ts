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
import { publishReportChapter } from "../../service/report/write-report.ts";
import { ReportChapterChangeInput } from "./report.inputs.ts";
import { ReportChapterType, toReportChapterType } from "./report-chapter.type.ts";

@InputType("PublishReportChapterInput", { description: "Whether everybody may read a chapter." })
export class PublishReportChapterInput extends ReportChapterChangeInput {
  @Field(() => Boolean, { description: "Whether they may." })
  readonly isPublished!: boolean;

  override toCommand() {
    return { ...super.toCommand(), isPublished: this.isPublished };
  }
}

@ObjectType("PublishReportChapterPayload", {
  simpleResolvers: true,
  description: "A chapter that was published, or is no more.",
})
export class PublishReportChapterPayload {
  @Field(() => ReportChapterType, { description: "The chapter as it is now." })
  readonly chapter!: ReportChapterType;
}

const publishReportChapterResult = refusalUnion({
  name: "PublishReportChapterResult",
  description: "A chapter that was published, or is no more. Or why not.",
  payload: PublishReportChapterPayload,
  refusals: [stateConflict, invalidInput, staleVersion, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class PublishReportChapterResolver {
  @Mutation(() => publishReportChapterResult.type, {
    description: "Shows a closed chapter to everybody, or no more (POOL-14, POOL-15).",
  })
  async publishReportChapter(
    @Arg("input", () => PublishReportChapterInput, { description: "What is asked for." })
    input: PublishReportChapterInput,
    @Ctx() context: RequestContext,
  ): Promise<PublishReportChapterPayload | RefusalType> {
    const outcome = await publishReportChapter(context, input.toCommand());
    return publishReportChapterResult.answer(outcome, (chapter) => ({ chapter: toReportChapterType(chapter) }));
  }
}
