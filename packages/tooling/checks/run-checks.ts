import { styleText } from "node:util";
import { elapsed } from "../process/progress.ts";
import type { Check } from "./check.type.ts";

/** How many checks run at once: the heavy ones use several threads themselves. */
const atOnce = 2;
/** More than this many findings of one check are counted, not shown. */
const shownFindings = 40;

function report(check: Check, findings: readonly string[], from: number): void {
  const isRight = findings.length === 0;
  const mark = isRight ? styleText("green", "ok  ") : styleText("red", "FAIL");
  console.log(`${mark} ${check.name} (${elapsed(from)})`);
  for (const finding of findings.slice(0, shownFindings))
    console.log(`       ${finding.replaceAll("\n", "\n       ")}`);
  if (findings.length > shownFindings) console.log(`       … and ${findings.length - shownFindings} more`);
}

async function findingsOf(check: Check): Promise<readonly string[]> {
  try {
    return await check.findings();
  } catch (error) {
    return [`The check itself broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

export interface CheckResult {
  readonly passed: number;
  readonly failed: readonly string[];
}

/** Runs all checks and prints a line for each. One that fails, or breaks, does not keep the others from running. */
export async function runChecks(checks: readonly Check[]): Promise<CheckResult> {
  const waiting = [...checks];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const from = performance.now();
      const findings = await findingsOf(check);
      report(check, findings, from);
      if (findings.length > 0) failed.push(check.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { passed: checks.length - failed.length, failed };
}
