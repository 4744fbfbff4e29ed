import { join } from "node:path";
import { clamdScanner, diskStorage, type FileStorage, type Scanner } from "@indgang/files";
import type { Configuration } from "../configuration.ts";
import { openDataFolder } from "./data-folder.ts";

/** Where content lies and who scans it. Throws `StartError` in words. */
export async function openFiles(
  { filesDirectory, clamd }: Pick<Configuration, "filesDirectory" | "clamd">,
  dataFolder: string,
): Promise<{ readonly storage: FileStorage; readonly scanner: Scanner | null }> {
  const folder = await openDataFolder(filesDirectory ?? join(dataFolder, "files"));
  return { storage: await diskStorage(folder), scanner: clamd === undefined ? null : clamdScanner(clamd) };
}
