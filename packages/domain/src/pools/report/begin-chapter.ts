import {
  accept,
  authorise,
  checkInput,
  dateAt,
  oneOf,
  problem,
  refuse,
  yearOf,
  type Acting,
  type AdministrationSlug,
  type Outcome,
  type Owned,
  type PoolId,
  type Refusal,
  type ReportChapterId,
} from "../../kernel/index.ts";
import type { ReportBlock } from "./report-block.type.ts";
import { mayWriteChapter } from "./report.policy.ts";
import { reportParts, type ReportChapter, type ReportPart } from "./report.type.ts";

export interface BeginChapterState {
  /** The administration that the viewer sits in; null for all who sit in none. */
  readonly owner: Owned | null;
  /** Whoever writes that part already: of one's own administration, or of the joint part any. */
  readonly writer: AdministrationSlug | null;
  /** Own chapters of the same part and earlier years, in any order. */
  readonly earlier: readonly Pick<ReportChapter, "year" | "edition" | "title" | "blocks">[];
  /** The pools of the administration now. */
  readonly poolIds: readonly PoolId[];
  readonly newId: ReportChapterId;
}

export interface BeginChapterInput {
  readonly year: number;
  readonly part: ReportPart;
  /** Whether the latest one's text is the beginning. */
  readonly takeOver: boolean;
}

const firstYear = 2000;

/**
 * POOL-15: a chapter of a year is begun, once; the joint part by whoever takes it on (STATE_CONFLICT when somebody has). Years from 2000
 * to the one that money is being given for: UNKNOWN_VALUE, TOO_FAR_AHEAD. Last year's text comes with its figures, which count anew.
 */
export function beginChapter(
  { owner, writer, earlier, poolIds, newId }: BeginChapterState,
  { year, part, takeOver }: BeginChapterInput,
  { viewer, now }: Acting,
): Outcome<ReportChapter, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT" | "STATE_CONFLICT">> {
  if (owner === null) return refuse("NOT_ALLOWED");
  const allowed = authorise({ maySee: true, mayDo: mayWriteChapter(viewer, owner) });
  if (!allowed.ok) return allowed;
  const checked = checkInput(
    null,
    Number.isInteger(year) && year >= firstYear ? [] : problem("year", "UNKNOWN_VALUE"),
    year > yearOf(dateAt(now)) + 1 ? problem("year", "TOO_FAR_AHEAD") : [],
    oneOf("part", part, reportParts),
  );
  if (!checked.ok) return checked;
  if (writer !== null) return refuse("STATE_CONFLICT", { state: "DRAFT" });
  const last = takeOver ? latest(earlier, year) : null;
  const { municipalityId, administration } = owner;
  return accept({
    municipalityId,
    administration,
    id: newId,
    version: 1,
    year,
    part,
    edition: 1,
    state: "DRAFT",
    title: last === null ? usualTitle(part, year) : last.title.replaceAll(String(last.year), String(year)),
    blocks: last === null ? firstBlocks(part) : withoutOthersPools(last.blocks, poolIds),
    figures: null,
    reason: null,
    sharedAt: null,
    closedAt: null,
    closedBy: null,
    publishedAt: null,
  });
}

function latest(earlier: BeginChapterState["earlier"], year: number) {
  const before = earlier.filter((one) => one.year < year);
  return before.toSorted((left, right) => right.year - left.year || right.edition - left.edition)[0] ?? null;
}

function usualTitle(part: ReportPart, year: number): string {
  return part === "OWN" ? `Samarbejdet med foreningerne ${year}` : `Fælles årsberetning ${year}`;
}

/** What a chapter begins with when there is nothing to take over: what every yearly report tells. */
function firstBlocks(part: ReportPart): readonly ReportBlock[] {
  const text = (key: string, kind: ReportBlock["kind"], said: string): ReportBlock => ({
    key,
    kind,
    text: said,
    source: "",
    figure: null,
    poolId: null,
  });
  const figure = (key: string, kind: NonNullable<ReportBlock["figure"]>): ReportBlock => ({
    ...text(key, "FIGURE", ""),
    figure: kind,
  });
  return [
    text("heading-pools", "HEADING", "Puljerne i årets løb"),
    figure("pools", "POOLS"),
    figure("states", "STATES"),
    text("heading-whom", "HEADING", "Hvem pengene er gået til"),
    figure("target-groups", "TARGET_GROUPS"),
    figure("places", "PLACES"),
    ...(part === "JOINT"
      ? [text("heading-together", "HEADING", "På tværs af forvaltningerne"), figure("double", "DOUBLE_FUNDING")]
      : []),
    figure("years", "YEARS"),
  ];
}

/** A pool that is no more is not counted alone: its figure counts all. */
function withoutOthersPools(blocks: readonly ReportBlock[], poolIds: readonly PoolId[]): readonly ReportBlock[] {
  return blocks.map((block) =>
    block.poolId === null || poolIds.includes(block.poolId) ? block : { ...block, poolId: null },
  );
}
