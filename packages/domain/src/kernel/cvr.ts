import type { Brand } from "./brand.type.ts";
import { readAs, unreadable, type Reading } from "./reading.type.ts";

/** A number in the central business register: eight digits that pass the check of LAW-4. */
export type Cvr = Brand<string, "Cvr">;

const weights = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/**
 * LAW-4: reads a CVR number, with spaces or `DK` before it if need be. Weights 2,7,6,5,4,3,2,1, the sum divisible by 11.
 * CVR_FORMAT unless it is eight digits and does not start with 0; CVR_CHECK_DIGIT when the sum is wrong.
 */
export function readCvr(text: string): Reading<Cvr, "CVR_FORMAT" | "CVR_CHECK_DIGIT"> {
  const digits = text.replace(/\s/gu, "").replace(/^DK-?/iu, "");
  if (!/^[1-9]\d{7}$/.test(digits)) return unreadable("CVR_FORMAT");
  const total = weights.reduce((soFar, weight, index) => soFar + weight * Number(digits[index]), 0);
  return total % 11 === 0 ? readAs(digits as Cvr) : unreadable("CVR_CHECK_DIGIT");
}
