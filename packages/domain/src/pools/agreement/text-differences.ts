/** A stretch of text that stayed, went or came. */
export interface TextPart {
  readonly kind: "SAME" | "REMOVED" | "ADDED";
  readonly text: string;
}

/** A line that stayed, went or came; one that was reworded in its parts. */
export type LineDifference =
  | { readonly kind: "SAME" | "REMOVED" | "ADDED"; readonly parts: readonly [TextPart] }
  | { readonly kind: "CHANGED"; readonly parts: readonly TextPart[] };

/** Above so many comparisons the rest is told as gone and come: nobody reads a finer answer then. */
const mostComparisons = 1_000_000;

/** The longest common run of two lists, as steps: what stayed, went and came, in an order in which what went stands before what came. */
function compare(before: readonly string[], after: readonly string[]): readonly TextPart[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const stayed = (texts: readonly string[]): readonly TextPart[] => texts.map((text) => ({ kind: "SAME", text }));
  return [
    ...stayed(before.slice(0, start)),
    ...compareMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...stayed(before.slice(before.length - end)),
  ];
}

function compareMiddle(before: readonly string[], after: readonly string[]): readonly TextPart[] {
  const gone = (texts: readonly string[]): readonly TextPart[] => texts.map((text) => ({ kind: "REMOVED", text }));
  const come = (texts: readonly string[]): readonly TextPart[] => texts.map((text) => ({ kind: "ADDED", text }));
  if (before.length * after.length > mostComparisons) return [...gone(before), ...come(after)];
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const parts: TextPart[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const [old, text] = [before[row] ?? "", after[column] ?? ""];
    if (old === text) parts.push({ kind: "SAME", text });
    const isGone = old !== text && at(row + 1, column) >= at(row, column + 1);
    if (old !== text) parts.push(isGone ? { kind: "REMOVED", text: old } : { kind: "ADDED", text });
    if (old === text || isGone) row += 1;
    if (old === text || !isGone) column += 1;
  }
  return [...parts, ...gone(before.slice(row)), ...come(after.slice(column))];
}

/** Neighbours of one kind as one part. */
function join(parts: readonly TextPart[]): readonly TextPart[] {
  const joined: TextPart[] = [];
  for (const { kind, text } of parts) {
    const last = joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  }
  return joined;
}

const wordsOf = (line: string): readonly string[] => line.match(/\s+|[^\s]+/gu) ?? [];

/** Whether two lines have so much in common that one reads as the other reworded: half of the longer one's words. */
function isReworded(parts: readonly TextPart[]): boolean {
  const count = (kind: TextPart["kind"]): number =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.replace(/\s/gu, "").length : 0), 0);
  return count("SAME") > 0 && count("SAME") >= Math.max(count("REMOVED"), count("ADDED"));
}

/**
 * ASSOC-6: how a version differs from an earlier one, line by line; a line that was reworded, word by word. What stayed and came is the later
 * text, what stayed and went the earlier.
 */
export function textDifferences(before: string, after: string): readonly LineDifference[] {
  const lines = compare(before.split("\n"), after.split("\n"));
  const found: LineDifference[] = [];
  for (let index = 0; index < lines.length;) {
    const from = index;
    while (index < lines.length && lines[index]?.kind !== "SAME") index += 1;
    found.push(...changesIn(lines.slice(from, index)));
    for (; index < lines.length && lines[index]?.kind === "SAME"; index += 1) found.push(whole(lines[index]));
  }
  return found;
}

function whole(part: TextPart | undefined): LineDifference {
  if (part === undefined) throw new Error("A line that was counted is there.");
  return { kind: part.kind, parts: [part] };
}

/** What went and came at one place: pairs in their order are reworded lines where they have enough in common. */
function changesIn(lines: readonly TextPart[]): readonly LineDifference[] {
  const gone = lines.filter(({ kind }) => kind === "REMOVED");
  const come = lines.filter(({ kind }) => kind === "ADDED");
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index): readonly LineDifference[] => {
    const [old, text] = [gone[index], come[index]];
    if (old === undefined || text === undefined) return [whole(old ?? text)];
    const parts = compare(wordsOf(old.text), wordsOf(text.text));
    return isReworded(parts) ? [{ kind: "CHANGED", parts: join(parts) }] : [whole(old), whole(text)];
  }).flat();
}
