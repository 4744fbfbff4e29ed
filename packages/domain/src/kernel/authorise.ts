import { accept, refuse, type Outcome } from "./outcome.ts";
import type { Refusal } from "./refusal.type.ts";

/** NOT_FOUND for what the viewer may not see, so that hidden and unknown look alike; NOT_ALLOWED for what may be seen but not done. */
export function authorise(answer: {
  readonly maySee: boolean;
  readonly mayDo: boolean;
}): Outcome<null, Refusal<"NOT_FOUND" | "NOT_ALLOWED">> {
  if (!answer.maySee) return refuse("NOT_FOUND");
  return answer.mayDo ? accept(null) : refuse("NOT_ALLOWED");
}
