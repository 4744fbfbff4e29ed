import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Keeps two processes from running one data folder. A claim left by a process that is gone counts for nothing. */
export const claimFolder = (folder: string): (() => void) => {
  const file = join(folder, "indgang.pid");
  if (existsSync(file)) {
    const holder = Number(readFileSync(file, "utf8"));
    if (holder !== process.pid && isAlive(holder)) {
      throw new Error(`Another Indgang (process ${holder}) already runs on the data folder ${folder}. Stop it, or give this one a folder of its own with INDGANG_DATA.`);
    }
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
};
