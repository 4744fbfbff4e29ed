import { dateAt, yearOf } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { readJointWriter, readReport, readReportYears } from "../../service/report/read-report.ts";
import { fileOfReport } from "../../service/report/report-file.ts";
import { administrationStub, AdministrationType } from "../foreign/administration.type.ts";
import { idOrNull } from "../id-of.ts";
import { ReportChapterType, toReportChapterType } from "./report-chapter.type.ts";

@ObjectType("YearlyReport", {
  simpleResolvers: true,
  description: "What the administrations say of a year together (POOL-15), as far as the viewer may read it.",
})
export class YearlyReportType {
  @Field(() => Int, { description: "The year that the money was for." })
  readonly year!: number;
}

@Resolver(() => YearlyReportType)
export class YearlyReportResolver {
  @Query(() => YearlyReportType, { description: "The report of a year; empty of a year that nobody has begun." })
  async yearlyReport(
    @Arg("year", () => Int, {
      nullable: true,
      description: "The year that the money was for; the latest that there is something of unless told.",
    })
    year: number | null,
    @Ctx() context: RequestContext,
  ): Promise<YearlyReportType> {
    return { year: year ?? (await readReportYears(context))[0] ?? yearOf(dateAt(context.now())) };
  }

  @FieldResolver(() => [Int], { description: "Years that there is something of, the latest first." })
  async years(@Ctx() context: RequestContext): Promise<number[]> {
    return [...(await readReportYears(context))];
  }

  @FieldResolver(() => [ReportChapterType], {
    description: "Of each chapter the latest edition that the viewer may read; the joint part first.",
  })
  async chapters(@Root() { year }: YearlyReportType, @Ctx() context: RequestContext): Promise<ReportChapterType[]> {
    return (await readReport(context, year)).map(toReportChapterType);
  }

  @FieldResolver(() => AdministrationType, {
    nullable: true,
    description: "Who writes the joint part; null while nobody does, and for who is not of the staff.",
  })
  async jointWriter(
    @Root() { year }: YearlyReportType,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationType | null> {
    const writer = await readJointWriter(context, year);
    return writer && administrationStub(writer);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "All of it, or one of its chapters, as a PDF in base64, with contents and bookmarks. Null of nothing, and when a CPR number stands in it (LAW-7). `/reports/<year>.pdf` answers the same as a download.",
  })
  pdf(
    @Root() { year }: YearlyReportType,
    @Arg("chapterId", () => ID, { nullable: true, description: "The only chapter that is wanted; all unless told." })
    chapterId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return fileOfReport(context, year, idOrNull(chapterId, "ReportChapter"));
  }
}
