import type { ChapterState, ReportBlock, ReportPart } from "@indgang/domain/report";
import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { personNumber, type Slug } from "./people.ts";

/** What differs from an own draft of Social about 2027. */
export interface ReportOptions {
  readonly slug?: Slug;
  readonly year?: number;
  readonly part?: ReportPart;
  readonly state?: ChapterState;
  readonly isShared?: boolean;
  readonly blocks?: readonly ReportBlock[];
}

export const reportText: ReportBlock = {
  key: "a",
  kind: "PARAGRAPH",
  text: "Et godt år.",
  source: "",
  figure: null,
  poolId: null,
};

/** A chapter of a yearly report. */
export async function insertReport(
  owner: Owner,
  number: number,
  {
    slug = "social",
    year = 2027,
    part = "OWN",
    state = "DRAFT",
    isShared = false,
    blocks = [reportText],
  }: ReportOptions = {},
): Promise<void> {
  const at = "2026-11-20T10:00:00Z";
  const isClosed = state === "CLOSED";
  await insert(owner, "report_chapter", [
    {
      municipality_id: 101,
      administration_id: slug,
      id: id("report", number),
      version: 1,
      year,
      part,
      edition: 1,
      state,
      title: `Beretning ${year}`,
      blocks,
      figures: isClosed ? {} : null,
      reason: null,
      shared_at: isShared ? at : null,
      closed_at: isClosed ? at : null,
      closed_by_id: isClosed ? id("person", personNumber(`${slug}.leader`)) : null,
      published_at: null,
    },
  ]);
}
