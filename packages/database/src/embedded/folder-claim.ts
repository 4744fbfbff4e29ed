import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Whether a process is there, whoever's it is. */
export const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** The living process that runs the folder, other than this one. */
const holderOf = (file: string): number | undefined => {
  if (!existsSync(file)) return undefined;
  const holder = Number(readFileSync(file, "utf8"));
  return holder !== process.pid && isAlive(holder) ? holder : undefined;
};

const claimFile = (folder: string): string => join(folder, "indgang.pid");

/** Whether another process runs the folder. A claim left by a process that is gone counts for nothing. */
export const isClaimed = (folder: string): boolean => holderOf(claimFile(folder)) !== undefined;

/** Keeps two processes from running one data folder. */
export const claimFolder = (folder: string): (() => void) => {
  const file = claimFile(folder);
  const holder = holderOf(file);
  if (holder !== undefined) {
    throw new Error(
      `Another Indgang (process ${holder}) already runs on the data folder ${folder}. Stop it, or give this one a folder of its own with INDGANG_DATA.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
};
