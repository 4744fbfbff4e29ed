import {
  accept,
  checkInput,
  cprIn,
  optionalText,
  refuse,
  visibleLength,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { maximumReasonLength, minimumReasonLength } from "../decision/reason-rule.ts";
import { isPending, type CaseHearing } from "./case-hearing.ts";

/**
 * POOL-8: a case is not decided before those with a right to be heard were heard: HEARING_PENDING, unless it is written why (20 to 4,000 characters,
 * no CPR number, LAW-7). The answer is that reason, which is kept with the decision; null for a case that waits for nobody.
 */
export function expectHeard(
  hearing: CaseHearing,
  deviation: string | null,
): Outcome<string | null, Refusal<"HEARING_PENDING" | "INVALID_INPUT">> {
  if (!isPending(hearing)) return accept(null);
  const reason = (deviation ?? "").trim();
  if (visibleLength(reason) < minimumReasonLength)
    return refuse("HEARING_PENDING", {
      isSent: hearing.state === "WAITING",
      until: hearing.until,
      minimumLength: minimumReasonLength,
    });
  return checkInput(
    reason,
    optionalText("hearingDeviation", reason, { max: maximumReasonLength }),
    cprIn("hearingDeviation", reason),
  );
}
