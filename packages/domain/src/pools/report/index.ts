export { beginChapter, type BeginChapterInput } from "./begin-chapter.ts";
export { closingProblems, mayNamePool } from "./check-blocks.ts";
export { drawFigure, drawFigures } from "./draw-figure.ts";
export { drawnMeasures } from "./drawn-measures.ts";
export { otherPlaces } from "./figure-rows/tally-rows.ts";
export { layBeforeMeeting, type LaidReport } from "./lay-before-meeting.ts";
export { closeChapter, publishChapter, reviseChapter, shareChapter } from "./lead-chapter.ts";
export { blockKinds, entriesOf, type BlockKind, type ReportBlock } from "./report-block.type.ts";
export { reportDocument, reportFileName, type ReadChapter } from "./report-document.ts";
export type { GatheredFacts, ReportFacts, WholeFacts } from "./report-facts.type.ts";
export { figureKinds, isMoney, type FigureKind, type ReportFigure, type ReportMeasure } from "./report-figure.type.ts";
export { closedNews } from "./report-news.ts";
export { mayCountReferrals, mayReadChapter } from "./report.policy.ts";
export {
  chapterStates,
  reportBounds,
  reportParts,
  type ChapterState,
  type ReportChapter,
  type ReportPart,
} from "./report.type.ts";
export { saveChapter, type SaveChapterInput } from "./write-chapter.ts";
