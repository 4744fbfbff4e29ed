import { Badge } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { ReportChapterHeadFragment } from "../generated/report-chapter-parts.generated.ts";
import { reportWords } from "../report-words.ts";

/** How far a chapter has come, and who reads it. */
export function ChapterBadges({
  chapter: { state, sharedAt, publishedAt, edition },
}: {
  readonly chapter: Pick<ReportChapterHeadFragment, "state" | "sharedAt" | "publishedAt" | "edition">;
}) {
  const words = useWords(reportWords);
  return (
    <>
      <Badge tone={state === "CLOSED" ? "success" : "info"}>{words(state)}</Badge>{" "}
      {publishedAt !== null ? <Badge>{words("published")}</Badge> : null}
      {publishedAt === null && sharedAt !== null ? <Badge>{words("shared")}</Badge> : null}{" "}
      {edition > 1 ? <Badge>{words("edition", { edition })}</Badge> : null}
    </>
  );
}
