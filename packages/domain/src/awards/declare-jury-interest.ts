import {
  accept,
  checkInput,
  cprIn,
  expectVersion,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
} from "../kernel/index.ts";
import { awardBounds } from "./award.values.ts";
import { beginAsJuror } from "./ballot-step.ts";
import type { CycleRefusal, CycleState, VersionInput } from "./cycle-step.ts";
import type { Nomination } from "./nomination.type.ts";
import type { Interests, JuryRecusal } from "./recusal.ts";

/**
 * LAW-2: a juror says that they have an interest in a nomination, and why: 1 to 1,000 characters, no CPR number (LAW-7). What they gave it is taken
 * out, also after voting. NOT_FOUND for what cannot win. Answers null where the interest was known already.
 */
export function declareJuryInterest(
  state: CycleState & { readonly nomination: Nomination; readonly interests: Interests },
  input: VersionInput & { readonly reason: string },
  by: Acting,
): Outcome<JuryRecusal | null, CycleRefusal> {
  const { nomination, interests } = state;
  const begun = beginAsJuror(state, by);
  if (!begun.ok) return begun;
  if (nomination.state !== "ELIGIBLE") return refuse("NOT_FOUND");
  const fresh = expectVersion(nomination, input.version);
  if (!fresh.ok) return fresh;
  const checked = checkInput(
    input,
    requiredText("reason", input.reason, { max: awardBounds.reason }),
    cprIn("reason", input.reason),
  );
  if (!checked.ok) return checked;
  const { personId } = begun.value;
  const isKnown = interests.recusals.some((one) => one.personId === personId && one.nominationId === nomination.id);
  // What was found already stands as it was found.
  if (isKnown) return accept(null);
  return accept({ nominationId: nomination.id, personId, kind: "DECLARED", reason: input.reason.trim() });
}
