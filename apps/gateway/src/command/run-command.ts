import { databaseTrouble } from "@indgang/database";
import { UnreadableFile } from "@indgang/grant-import";
import { type Configuration, readConfiguration } from "../configuration.ts";
import { openDataFolder } from "../start/data-folder.ts";
import type { OpenedDatabase } from "../start/database-gate.ts";
import { openMunicipality } from "../start/open-database.ts";
import { installationSecret } from "../start/secret.ts";
import { sayProblem } from "../start/say.ts";

/** What a command works with. */
export interface CommandContext {
  readonly configuration: Configuration;
  readonly dataFolder: string;
  readonly database: OpenedDatabase["database"];
  /** Codes of all municipalities in the database. */
  readonly municipalities: readonly number[];
}

/** Runs a command of the terminal on the database, beside a running gateway or alone. Its answer is the exit code. */
export async function runCommand(run: (context: CommandContext) => Promise<number>): Promise<void> {
  try {
    const configuration = readConfiguration(process.env);
    const dataFolder = await openDataFolder(configuration.dataDirectory);
    const secret = await installationSecret(configuration, dataFolder);
    const opened = await openMunicipality({
      configuration,
      dataFolder,
      secret,
      beside: true,
      onProgress: (text) => process.stderr.write(`${text}\n`),
    });
    try {
      process.exitCode = await run({
        configuration,
        dataFolder,
        database: opened.database,
        municipalities: opened.municipalities,
      });
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const words = inWords(error);
    if (words === null) sayProblem(error);
    else process.stderr.write(`${words}\n`);
    process.exitCode = 1;
  }
}

/** What the packages refuse they say in a sentence of their own; null for a fault, whose words may carry values. */
export function inWords(error: Error): string | null {
  if (databaseTrouble(error) !== null)
    return "The database does not answer. What was done before stands; the same command again goes on from there.";
  return error.name === "Error" || error instanceof UnreadableFile ? error.message : null;
}
