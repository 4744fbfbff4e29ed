import { optionalCount, problem, type Problems } from "../kernel/index.ts";

/** FORUM-1: a whole number from 1 up to a bound: NOT_POSITIVE, NOT_WHOLE_NUMBER, TOO_LARGE. */
export function positiveCount(path: string, count: number, max: number): Problems {
  return count === 0 ? problem(path, "NOT_POSITIVE") : optionalCount(path, count, { max });
}
