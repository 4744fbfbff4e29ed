import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../process/command.ts";
import { root } from "../process/root.ts";
import { oneFailure, type Tally, tallyPlaywright } from "./tally.ts";

/** Folders with errands: whole ways of a person through the built system, in a browser. */
export function errandFolders(): string[] {
  return globSync("{apps,packages}/*/playwright.config.ts", { cwd: root }).map((file) => dirname(file));
}

export async function errands(folder: string): Promise<Tally> {
  const place = mkdtempSync(join(tmpdir(), "indgang-errands-"));
  const report = join(place, "playwright.json");
  try {
    await run(join(root, folder, "node_modules/.bin/playwright"), ["test", "--reporter=list,json"], {
      folder,
      shown: true,
      environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    return tallyPlaywright(JSON.parse(readFileSync(report, "utf8")));
  } catch (error) {
    return oneFailure(`Playwright gave no report: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    rmSync(place, { recursive: true });
  }
}
