import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Binaries, reaches } from "./binaries.ts";

/** The folder, made where it was missing. Throws in words when this process cannot write to it, or PostgreSQL not reach it. */
export const writableFolder = (folder: string, binaries: Binaries): string => {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".writable"), "");
    rmSync(join(folder, ".writable"));
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}). Give another one with INDGANG_DATA, or change its permissions.`,
      { cause: error },
    );
  }
  if (reaches(folder, binaries.runAs)) return folder;
  throw new Error(
    `The data folder ${folder} lies where only root may enter, and PostgreSQL does not run as root. Give another one with INDGANG_DATA.`,
  );
};

/** The owner's password: thought up once for each folder, readable for its user alone. */
export const secretOf = (folder: string): string => {
  const file = join(folder, "owner.secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
};
