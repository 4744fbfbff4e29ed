import { access, constants, mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { StartError, systemCode } from "./start-error.ts";

/** Makes the data folder where it is missing, and proves that it can be written. Throws `StartError` in words. */
export async function openDataFolder(directory: string): Promise<string> {
  const path = resolve(directory);
  try {
    // Traversable by others: as root, the embedded PostgreSQL runs as another user underneath.
    await mkdir(path, { recursive: true, mode: 0o755 });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return path;
  } catch (error) {
    throw new StartError(
      `The data folder ${path} cannot be used (${reason(systemCode(error))}). Give the gateway's user the right to write there, or name another folder with INDGANG_DATA.`,
      error,
    );
  }
}

function reason(code: string | undefined): string {
  if (code === "EACCES" || code === "EPERM") return "no permission";
  if (code === "EROFS") return "the disk can only be read";
  if (code === "ENOTDIR" || code === "EEXIST") return "a file stands where the folder should be";
  if (code === "ENOSPC") return "the disk is full";
  return code ?? "unknown reason";
}
