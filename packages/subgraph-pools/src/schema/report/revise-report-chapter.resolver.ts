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
import { reviseReportChapter } from "../../service/report/write-report.ts";
import { ReportChapterChangeInput } from "./report.inputs.ts";
import { ReportChapterType, toReportChapterType } from "./report-chapter.type.ts";

@InputType("ReviseReportChapterInput", { description: "Why a closed chapter is opened again." })
export class ReviseReportChapterInput extends ReportChapterChangeInput {
  @Field(() => String, { description: "Why; 3 to 500 characters." })
  readonly reason!: string;

  override toCommand() {
    return { ...super.toCommand(), reason: this.reason };
  }
}

@ObjectType("ReviseReportChapterPayload", {
  simpleResolvers: true,
  description: "Another edition of a closed chapter.",
})
export class ReviseReportChapterPayload {
  @Field(() => ReportChapterType, { description: "The chapter as it is now." })
  readonly chapter!: ReportChapterType;
}

const reviseReportChapterResult = refusalUnion({
  name: "ReviseReportChapterResult",
  description: "Another edition of a closed chapter. Or why not.",
  payload: ReviseReportChapterPayload,
  refusals: [stateConflict, staleVersion, notFound, notAllowed, idempotencyKeyReused, invalidInput],
});

@Resolver()
export class ReviseReportChapterResolver {
  @Mutation(() => reviseReportChapterResult.type, {
    description: "Opens a closed chapter again as another edition, with why; the closed one stays as it is (POOL-15).",
  })
  async reviseReportChapter(
    @Arg("input", () => ReviseReportChapterInput, { description: "What is asked for." })
    input: ReviseReportChapterInput,
    @Ctx() context: RequestContext,
  ): Promise<ReviseReportChapterPayload | RefusalType> {
    const outcome = await reviseReportChapter(context, input.toCommand());
    return reviseReportChapterResult.answer(outcome, (chapter) => ({ chapter: toReportChapterType(chapter) }));
  }
}
