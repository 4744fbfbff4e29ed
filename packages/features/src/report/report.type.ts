import type { ReportChapterPartsFragment } from "./generated/report-chapter-parts.generated.ts";
import type { ReportFigurePartsFragment } from "./generated/report-figure-parts.generated.ts";

/** A chapter as its page reads it. */
export type Chapter = ReportChapterPartsFragment;
export type ChapterBlock = Chapter["blocks"][number];
export type Figure = ReportFigurePartsFragment;
export type FigureLine = Figure["rows"][number];
