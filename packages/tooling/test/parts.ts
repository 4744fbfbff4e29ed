import { styleText } from "node:util";
import { elapsed, say } from "../process/progress.ts";
import { oneFailure, type Tally } from "./tally.ts";

export interface Part {
  readonly name: string;
  run(): Promise<Tally>;
}

/** Work that counts no tests: it shows only when it fails. */
export function silent(work: () => Promise<unknown>): () => Promise<Tally> {
  return async () => {
    await work();
    return { passed: 0, failed: 0, failures: [] };
  };
}

async function tallyOf(part: Part): Promise<Tally> {
  try {
    return await part.run();
  } catch (error) {
    return oneFailure(error instanceof Error ? error.message : String(error));
  }
}

function line(part: Part, { passed, failed, failures }: Tally, took: string): string {
  const mark = failed > 0 ? styleText("red", "FAIL") : styleText("green", "ok  ");
  const count = passed + failed > 0 ? `${passed} passed, ${failed} failed, ` : "";
  return [
    `${mark} ${part.name} (${count}${took})`,
    ...failures.map((failure) => `       ${failure.replaceAll("\n", "\n       ")}`),
  ].join("\n");
}

/** Runs all parts, prints a summary that ends with `N passed, N failed`, and answers how many failed. */
export async function runParts(parts: readonly Part[]): Promise<number> {
  const lines: string[] = [];
  let [passed, failed] = [0, 0];
  for (const part of parts) {
    say(`${part.name} …`);
    const from = performance.now();
    const tally = await tallyOf(part);
    lines.push(line(part, tally, elapsed(from)));
    passed += tally.passed;
    failed += tally.failed;
  }
  console.log(`\n${lines.join("\n")}\n\nIn ${elapsed()}:\n${passed} passed, ${failed} failed`);
  return failed;
}
