import { type Measured, measure, type Target, warmUp } from "./load.ts";

/** The medians of a target over the rounds. */
export interface Result extends Measured {
  readonly name: string;
  /** Requests per second, to the first target's of the same round. What slows the machine for a while slows both. */
  readonly ratio: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Measures all targets in turn, round after round, so that a machine that is slow for a while is slow for all. Before that, all are warmed up. */
export async function interleave(
  targets: Readonly<Record<string, Target>>,
  { rounds = 15, milliseconds = 1_000, callers = 8 } = {},
): Promise<Result[]> {
  const measured = new Map<string, Measured[]>(Object.keys(targets).map((name) => [name, []]));
  for (const target of Object.values(targets)) await warmUp(target);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, target] of Object.entries(targets))
      measured.get(name)?.push(await measure(target, milliseconds, callers));
  }
  const [yardstick = []] = measured.values();
  return [...measured].map(([name, results]) => ({
    name,
    ratio: median(results.map(({ perSecond }, round) => perSecond / (yardstick[round]?.perSecond ?? Number.NaN))),
    perSecond: median(results.map((result) => result.perSecond)),
    median: median(results.map((result) => result.median)),
    ninetyNinth: median(results.map((result) => result.ninetyNinth)),
  }));
}
