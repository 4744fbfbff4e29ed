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
import { closeReportChapter } from "../../service/report/close-report.ts";
import { chaptersNotClosed } from "./chapters-not-closed.refusal.ts";
import { ReportChapterChangeInput } from "./report.inputs.ts";
import { ReportChapterType, toReportChapterType } from "./report-chapter.type.ts";

@InputType("CloseReportChapterInput", { description: "Which chapter is done." })
export class CloseReportChapterInput extends ReportChapterChangeInput {}

@ObjectType("CloseReportChapterPayload", { simpleResolvers: true, description: "A chapter that was closed." })
export class CloseReportChapterPayload {
  @Field(() => ReportChapterType, { description: "The chapter as it is now." })
  readonly chapter!: ReportChapterType;
}

const closeReportChapterResult = refusalUnion({
  name: "CloseReportChapterResult",
  description: "A chapter that was closed. Or why not.",
  payload: CloseReportChapterPayload,
  refusals: [stateConflict, staleVersion, notFound, notAllowed, idempotencyKeyReused, invalidInput, chaptersNotClosed],
});

@Resolver()
export class CloseReportChapterResolver {
  @Mutation(() => closeReportChapterResult.type, {
    description:
      "Closes a chapter: text and figures stay as they are now (POOL-15, LAW-7). The joint part is closed last.",
  })
  async closeReportChapter(
    @Arg("input", () => CloseReportChapterInput, { description: "What is asked for." }) input: CloseReportChapterInput,
    @Ctx() context: RequestContext,
  ): Promise<CloseReportChapterPayload | RefusalType> {
    const outcome = await closeReportChapter(context, input.toCommand());
    return closeReportChapterResult.answer(outcome, (chapter) => ({ chapter: toReportChapterType(chapter) }));
  }
}
