import { sitsIn } from "@indgang/domain/kernel";
import { reportFileName } from "@indgang/domain/report";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readEditions, readFigure, readLaidBefore } from "../../service/report/read-report.ts";
import { personStubOrNull, PersonType } from "../foreign/person.type.ts";
import { CommitteeMeetingType } from "../meeting/committee-meeting.type.ts";
import { ReportBlockType, ReportChapterType, toReportChapterType } from "./report-chapter.type.ts";
import { ReportFigureType, toReportFigureType } from "./report-figure.type.ts";

@Resolver(() => ReportBlockType)
export class ReportBlockFieldsResolver {
  @FieldResolver(() => ReportFigureType, {
    nullable: true,
    description:
      "The numbers: as they are at the moment, of a closed chapter as they were. Null of text, and where they are not the viewer's to know (REF-4).",
  })
  async result(
    @Root() { chapter, block }: ReportBlockType,
    @Ctx() context: RequestContext,
  ): Promise<ReportFigureType | null> {
    const figure = await readFigure(context, chapter, block);
    return figure && toReportFigureType(figure);
  }
}

@Resolver(() => ReportChapterType)
export class ReportChapterFieldsResolver {
  @FieldResolver(() => [ReportChapterType], {
    description: "Its earlier editions that the viewer may read, the latest first.",
  })
  async earlier(@Root() { chapter }: ReportChapterType, @Ctx() context: RequestContext): Promise<ReportChapterType[]> {
    const editions = await readEditions(context, chapter.year);
    return editions
      .filter(
        ({ part, administration, edition }) =>
          part === chapter.part && administration === chapter.administration && edition < chapter.edition,
      )
      .map(toReportChapterType);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who closed it; for its own administration, which knows its people.",
  })
  closedBy(@Root() { chapter }: ReportChapterType, @Ctx() { viewer }: RequestContext): PersonType | null {
    return sitsIn(viewer, chapter) ? personStubOrNull(chapter.closedBy) : null;
  }

  @FieldResolver(() => String, { description: "What its file is called; names nobody." })
  fileName(@Root() { chapter }: ReportChapterType): string {
    return reportFileName(chapter);
  }
}

@Resolver(() => CommitteeMeetingType)
export class MeetingReportsResolver {
  @FieldResolver(() => [ReportChapterType], {
    description: "Chapters of yearly reports that lie before the committee (POOL-15).",
  })
  async reports(
    @Root() { meeting }: CommitteeMeetingType,
    @Ctx() context: RequestContext,
  ): Promise<ReportChapterType[]> {
    return (await readLaidBefore(context, meeting)).map(toReportChapterType);
  }
}
