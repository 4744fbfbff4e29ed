import { access, constants, mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { StartError, systemCode } from "./start-error.ts";

/** Makes the data folder where it is missing, and proves that it can be written. Throws `StartError` in words. */
export async function openDataFolder(directory: string): Promise<string> {
  const path = resolve(directory);
  try {
    await makeFolder(path);
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return path;
  } catch (error) {
    throw new StartError(
      `The data folder ${path} cannot be used (${reason(systemCode(error))}). Give the gateway's user the right to write there, or name another folder with INDGANG_DATA.`,
      error,
    );
  }
}

/** Node's own recursive way never comes back from file systems that say "no such folder" for good (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  try {
    // Traversable by others: as root, the embedded PostgreSQL runs as another user underneath.
    await mkdir(path, { mode: 0o755 });
  } catch (error) {
    if (systemCode(error) === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (systemCode(error) !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o755 });
  }
}

function reason(code: string | undefined): string {
  if (code === "EACCES" || code === "EPERM") return "no permission";
  if (code === "EROFS") return "the disk can only be read";
  if (code === "ENOTDIR" || code === "EEXIST") return "a file stands where the folder should be";
  if (code === "ENOSPC") return "the disk is full";
  if (code === "ENOENT") return "no folder can be made there";
  return code ?? "unknown reason";
}
