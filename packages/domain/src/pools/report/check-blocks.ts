import {
  containsCpr,
  each,
  listBounds,
  noDuplicates,
  oneOf,
  optionalText,
  problem,
  requiredText,
  visibleLength,
  type PoolId,
  type Problems,
} from "../../kernel/index.ts";
import { blockKinds, entriesOf, type ReportBlock } from "./report-block.type.ts";
import { figureKinds, type FigureKind } from "./report-figure.type.ts";
import { reportBounds, type ReportChapter, type ReportPart } from "./report.type.ts";

/** Figures that can be of one pool alone. */
const ofOnePool: readonly FigureKind[] = [
  "LINES",
  "STATES",
  "TARGET_GROUPS",
  "BUDGET_KINDS",
  "PLACES",
  "SIZES",
  "YEARS",
  "OUTCOMES",
  "GOALS",
];

/** Whether a figure can be of one pool alone. The joint part names none: what is one administration's own stands in its chapter. */
export function mayNamePool(figure: FigureKind, part: ReportPart): boolean {
  return part === "OWN" && ofOnePool.includes(figure);
}

/** POOL-15: what no draft may hold either: too much of it, figures that there are not, and pools that are another's. */
export function draftProblems(
  { title, blocks }: Pick<ReportChapter, "title" | "blocks">,
  { part, poolIds }: { readonly part: ReportPart; readonly poolIds: readonly PoolId[] },
): Problems {
  return [
    ...requiredText("title", title, reportBounds.title),
    ...listBounds("blocks", blocks, reportBounds.blocks),
    ...noDuplicates(
      "blocks",
      blocks.map(({ key }) => key),
    ),
    ...each("blocks", blocks, (path, block) => [
      ...(/^[a-z0-9-]{1,40}$/u.test(block.key) ? [] : problem(`${path}.key`, "UNKNOWN_VALUE")),
      ...oneOf(`${path}.kind`, block.kind, blockKinds),
      ...optionalText(`${path}.text`, block.text, reportBounds.text),
      ...(block.kind === "QUOTE"
        ? optionalText(`${path}.source`, block.source, reportBounds.source)
        : block.source === ""
          ? []
          : problem(`${path}.source`, "MUST_BE_EMPTY")),
      ...figureProblems(path, block, part, poolIds),
    ]),
  ];
}

function figureProblems(
  path: string,
  { kind, figure, poolId }: ReportBlock,
  part: ReportPart,
  poolIds: readonly PoolId[],
): Problems {
  if (kind !== "FIGURE") return figure === null && poolId === null ? [] : problem(`${path}.figure`, "MUST_BE_EMPTY");
  if (figure === null) return problem(`${path}.figure`, "REQUIRED");
  if (!figureKinds.includes(figure)) return problem(`${path}.figure`, "UNKNOWN_VALUE");
  if (poolId === null) return [];
  if (!mayNamePool(figure, part)) return problem(`${path}.poolId`, "MUST_BE_EMPTY");
  return poolIds.includes(poolId) ? [] : problem(`${path}.poolId`, "UNKNOWN_VALUE");
}

/** LAW-7, POOL-15: what keeps a chapter from being closed: nothing in it, a block that says nothing, a CPR number anywhere. */
export function closingProblems({ title, blocks }: Pick<ReportChapter, "title" | "blocks">): Problems {
  return [
    ...(containsCpr(title) ? problem("title", "CPR_IN_TEXT") : []),
    ...(blocks.length === 0 ? problem("blocks", "TOO_FEW", 1) : []),
    ...each("blocks", blocks, (path, { kind, text, source }) => [
      ...(kind !== "FIGURE" && visibleLength(text) === 0 ? problem(`${path}.text`, "REQUIRED") : []),
      ...(containsCpr(text) || entriesOf(text).some(containsCpr) ? problem(`${path}.text`, "CPR_IN_TEXT") : []),
      ...(containsCpr(source) ? problem(`${path}.source`, "CPR_IN_TEXT") : []),
    ]),
  ];
}
