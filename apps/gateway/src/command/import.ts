import { mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { importGrants, type ImportSummary } from "@indgang/grant-import";
import { readImportArguments } from "./import-arguments.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run import -- 360giving FILE --pool POOL [--municipality 999] [--report REPORT.csv]

Reads the grants of a published 360Giving file into a pool as historic grants.
  --pool          the pool's short name, such as paragraf-18
  --municipality  its code; 999, the sandbox, when nothing is said
  --report        where rows that do not fit are named; in the data folder when nothing is said`;

function progress({ rows, refused }: ImportSummary): void {
  const text = `${rows} rows read, ${refused} refused`;
  process.stderr.write(process.stderr.isTTY ? `\r${text}` : `${text}\n`);
}

function summary({ rows, added, corrected, unchanged, refused, repaired }: ImportSummary, reportPath: string): string {
  return [
    `${rows} rows read: ${added} added, ${corrected} corrected, ${unchanged} unchanged, ${refused} refused.`,
    repaired > 0 ? `${repaired} values were taken in another form than the file had them.` : "",
    refused + repaired > 0 ? `Which and why: ${reportPath}` : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

const asked = readImportArguments(process.argv.slice(2));
if (asked === null) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  const { file, pool, municipality, report } = asked;
  await runCommand(async ({ database, dataFolder }) => {
    await mkdir(join(dataFolder, "imports"), { recursive: true });
    const reportPath = resolve(report ?? join(dataFolder, "imports", `${basename(file, ".json")}.report.csv`));
    const result = await importGrants({
      database,
      municipalityId: municipality,
      pool,
      file,
      reportPath,
      onProgress: progress,
    });
    if (process.stderr.isTTY) process.stderr.write("\n");
    process.stdout.write(`${summary(result, reportPath)}\n`);
    return 0;
  });
}
