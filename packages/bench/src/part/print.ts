import type { Result } from "../measure/interleave.ts";

const column = (value: string, width: number): string => value.padStart(width);

/** A table of what was measured; the first line is the yardstick. */
export function print(title: string, results: readonly Result[]): void {
  const lines = results.map(
    ({ name, ratio, perSecond, median, ninetyNinth }) =>
      `${name.padEnd(28)}${column(ratio.toFixed(2), 8)}${column(perSecond.toFixed(0), 13)}${column(median.toFixed(1), 12)}${column(ninetyNinth.toFixed(1), 10)}`,
  );
  const head = `${"".padEnd(28)}${column("ratio", 8)}${column("per second", 13)}${column("median ms", 12)}${column("99 % ms", 10)}`;
  process.stdout.write(`\n${[title, head, ...lines].join("\n")}\n`);
}
