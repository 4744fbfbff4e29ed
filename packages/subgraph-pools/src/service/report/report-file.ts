import { makePdf, personNumbersIn } from "@indgang/documents";
import type { ReportChapterId } from "@indgang/domain/kernel";
import { reportDocument, type ReadChapter, type ReportChapter } from "@indgang/domain/report";
import type { RequestContext } from "@indgang/subgraph-kit";
import { reportHead } from "../../store/report/report-chapter.store.ts";
import { present } from "../../store/present.ts";
import { readChapter, readFigure, readReport } from "./read-report.ts";

/** A chapter with its figures and whose it is, as the viewer may read it. */
async function drawn(context: RequestContext, chapter: ReportChapter): Promise<ReadChapter & { municipality: string }> {
  const head = present(await context.use(reportHead).load(chapter.administration), "The administration of a chapter");
  const figures = new Map(
    await Promise.all(
      chapter.blocks.map(async (block) => [block.key, await readFigure(context, chapter, block)] as const),
    ),
  );
  return {
    chapter,
    administrationName: head.name,
    municipality: head.municipality,
    figureOf: ({ key }) => figures.get(key) ?? null,
  };
}

async function fileOf(context: RequestContext, title: string, chapters: readonly ReportChapter[]) {
  const read = await Promise.all(chapters.map((chapter) => drawn(context, chapter)));
  const [first] = read;
  if (first === undefined) return null;
  const described = reportDocument(title, read, { municipality: first.municipality, now: context.now() });
  // LAW-7: nobody is handed a file in which a number stands.
  if (personNumbersIn(described).length > 0) return null;
  return Buffer.from(await makePdf(described)).toString("base64");
}

/**
 * POOL-15: the report of a year as a PDF in base64, as far as the viewer may read it, or one chapter of it: drafts as they are at the moment.
 * Null of nothing, and when a CPR number stands in it.
 */
export async function fileOfReport(
  context: RequestContext,
  year: number,
  chapterId: ReportChapterId | null,
): Promise<string | null> {
  if (chapterId === null) return fileOf(context, `Årsberetning ${year}`, await readReport(context, year));
  const chapter = await readChapter(context, chapterId);
  return chapter?.year === year ? fileOf(context, chapter.title, [chapter]) : null;
}
