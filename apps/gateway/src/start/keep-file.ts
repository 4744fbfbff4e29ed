import { readFile, writeFile } from "node:fs/promises";
import { systemCode } from "./start-error.ts";

/**
 * The content of a file that is made once and kept, readable by its owner alone.
 * `wx` lets exactly one of two processes that start together make it; the other reads what the first wrote.
 */
export async function keepFile(path: string, make: () => string | Promise<string>): Promise<string> {
  const kept = await readFile(path, "utf8").catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  });
  if (kept !== null) return kept;
  const made = await make();
  try {
    await writeFile(path, made, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return readFile(path, "utf8");
    throw error;
  }
}
