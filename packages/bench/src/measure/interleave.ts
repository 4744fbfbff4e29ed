import { type Measured, measure, type Target } from "./load.ts";

/** The medians of a target over the rounds. */
export interface Result extends Measured {
  readonly name: string;
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Measures all targets in turn, round after round, so that a machine that is slow for a while is slow for all. The first round warms up and is not counted. */
export async function interleave(targets: Readonly<Record<string, Target>>, { rounds = 5, milliseconds = 2_000 } = {}): Promise<Result[]> {
  const measured = new Map<string, Measured[]>(Object.keys(targets).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, target] of Object.entries(targets)) {
      const result = await measure(target, milliseconds);
      if (round > 0) measured.get(name)?.push(result);
    }
  }
  return [...measured].map(([name, results]) => ({
    name,
    perSecond: median(results.map((result) => result.perSecond)),
    median: median(results.map((result) => result.median)),
    ninetyNinth: median(results.map((result) => result.ninetyNinth)),
  }));
}
