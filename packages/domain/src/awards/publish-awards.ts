import {
  accept,
  addMilliseconds,
  changed,
  checkInput,
  cprIn,
  isAfter,
  isBefore,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Instant,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import type { JuryDecision } from "./award-cycle.type.ts";
import { runsPrizes } from "./award.policy.ts";
import { awardBounds } from "./award.values.ts";
import type { CycleRefusal, CycleState, VersionInput } from "./cycle-step.ts";
import { beginDeciding, undecidedOf } from "./deciding-step.ts";
import type { Prize } from "./prize.type.ts";

/** How the winners become public. */
export interface PublishInput extends VersionInput {
  readonly minute: string;
  /** Null: at once. */
  readonly publishAt: Instant | null;
}

/**
 * AWARD-1, AWARD-2: closes the jury's work with its minute (1 to 20,000 characters, no CPR number) and sets the instant from which the winners are
 * public: the embargo, at most 400 days from now. Until then it can be set anew. AWARDS_UNDECIDED while a category is open.
 */
export function publishAwards(
  { cycle, decision, prize }: CycleState & { readonly prize: Prize },
  input: PublishInput,
  by: Acting,
): Outcome<JuryDecision, CycleRefusal | Refusal<"AWARDS_UNDECIDED">> {
  const begun = beginDeciding({ cycle, decision }, (viewer) => runsPrizes(viewer, cycle), input, by, true);
  if (!begun.ok) return begun;
  const undecided = undecidedOf(prize, decision.awards);
  if (undecided > 0) return refuse("AWARDS_UNDECIDED", { undecided });
  const publishAt = input.publishAt ?? by.now;
  const latest = addMilliseconds(by.now, awardBounds.days * 86_400_000);
  const checked = checkInput(
    input,
    requiredText("minute", input.minute, { max: awardBounds.minute }),
    cprIn("minute", input.minute),
    isBefore(publishAt, by.now) ? problem("publishAt", "IN_THE_PAST") : [],
    isAfter(publishAt, latest) ? problem("publishAt", "TOO_FAR_AHEAD") : [],
  );
  return checked.ok ? accept(changed(decision, { minute: input.minute.trim(), publishAt })) : checked;
}
