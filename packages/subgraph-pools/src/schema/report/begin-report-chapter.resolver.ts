import {
  idempotencyKeyReused,
  stateConflict,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { beginReportChapter } from "../../service/report/write-report.ts";
import type { ReportPart } from "@indgang/domain/report";
import { ReportPartEnum } from "./report.enums.ts";
import { ReportChapterType, toReportChapterType } from "./report-chapter.type.ts";

@InputType("BeginReportChapterInput", { description: "Which chapter is begun." })
export class BeginReportChapterInput extends KeyedInput {
  @Field(() => Int, { description: "The year that the money was for." })
  readonly year!: number;

  @Field(() => ReportPartEnum, { description: "The own chapter, or the joint part." })
  readonly part!: ReportPart;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the latest one's text is the beginning; not unless told.",
  })
  readonly takeOver!: boolean | null;

  toCommand() {
    const { idempotencyKey, year, part } = this;
    return { idempotencyKey, year, part, takeOver: this.takeOver ?? false };
  }
}

@ObjectType("BeginReportChapterPayload", { simpleResolvers: true, description: "A chapter that was begun." })
export class BeginReportChapterPayload {
  @Field(() => ReportChapterType, { description: "The chapter as it is now." })
  readonly chapter!: ReportChapterType;
}

const beginReportChapterResult = refusalUnion({
  name: "BeginReportChapterResult",
  description: "A chapter that was begun. Or why not.",
  payload: BeginReportChapterPayload,
  refusals: [stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class BeginReportChapterResolver {
  @Mutation(() => beginReportChapterResult.type, {
    description: "Begins the own administration's chapter of a year, or takes on the joint part (POOL-15).",
  })
  async beginReportChapter(
    @Arg("input", () => BeginReportChapterInput, { description: "What is asked for." }) input: BeginReportChapterInput,
    @Ctx() context: RequestContext,
  ): Promise<BeginReportChapterPayload | RefusalType> {
    const outcome = await beginReportChapter(context, input.toCommand());
    return beginReportChapterResult.answer(outcome, (chapter) => ({ chapter: toReportChapterType(chapter) }));
  }
}
