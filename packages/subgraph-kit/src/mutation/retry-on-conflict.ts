import { databaseFault } from "@indgang/database";

/** Deadlock and serialization failure as PostgreSQL names them, and as Prisma does. */
const passing = new Set(["40P01", "40001", "P2034"]);

const isPassing = (error: unknown): boolean => passing.has(databaseFault(error)?.code ?? "");

/** Runs a transaction again when it lost against another one. After `attempts` the last error stands. */
export const retryOnConflict = async <T>(run: () => Promise<T>, attempts = 4): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error;
    }
  }
};
