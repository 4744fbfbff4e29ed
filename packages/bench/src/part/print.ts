import type { Result } from "../measure/interleave.ts";

const column = (value: string, width: number): string => value.padStart(width);

/** A table of what was measured; the first line is the yardstick. */
export function print(title: string, results: readonly Result[]): void {
  const yardstick = results[0];
  const lines = results.map(({ name, perSecond, median, ninetyNinth }) => {
    const ratio = (perSecond / (yardstick?.perSecond ?? Number.NaN)).toFixed(2);
    return `${name.padEnd(28)}${column(ratio, 8)}${column(perSecond.toFixed(0), 13)}${column(median.toFixed(1), 12)}${column(ninetyNinth.toFixed(1), 10)}`;
  });
  const head = `${"".padEnd(28)}${column("ratio", 8)}${column("per second", 13)}${column("median ms", 12)}${column("99 % ms", 10)}`;
  process.stdout.write(`\n${[title, head, ...lines].join("\n")}\n`);
}
