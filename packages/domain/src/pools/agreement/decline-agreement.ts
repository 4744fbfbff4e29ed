import { checkInput, cprIn, moveTo, refuse, requiredText, type Acting, type Outcome } from "../../kernel/index.ts";
import { beginAgreementStep, type AgreementInCase, type AgreementRefusal } from "./agreement-step.ts";
import { agreementBounds } from "./agreement-wording.ts";
import { agreementTransitions, type Agreement } from "./agreement.type.ts";

export interface DeclineAgreementInput {
  readonly version: number;
  /** 10 to 4,000 characters. */
  readonly reason: string;
  readonly touchesIndependence: boolean;
}

/**
 * ASSOC-9: the association says no to the version that counts, with words, and whether it touches its independence; or that an oral agreement
 * is not what was agreed. What both accepted in writing is not declined any more: STATE_CONFLICT. Nothing ends by it: either side may
 * propose other words.
 */
export function declineAgreement(
  state: AgreementInCase,
  input: DeclineAgreementInput,
  by: Acting,
): Outcome<Agreement, AgreementRefusal> {
  const begun = beginAgreementStep(state, input.version, ["ASSOCIATION"], by);
  if (!begun.ok) return begun;
  const { agreement } = state;
  if (agreement.state === "AGREED" && agreement.form === "WRITTEN")
    return refuse("STATE_CONFLICT", { state: agreement.state });
  const checked = checkInput(
    input,
    requiredText("reason", input.reason, { min: 10, max: agreementBounds.reason }),
    cprIn("reason", input.reason),
  );
  if (!checked.ok) return checked;
  const { touchesIndependence } = input;
  const decline = { ...begun.value, number: agreement.number, reason: input.reason.trim(), touchesIndependence };
  return moveTo<Agreement>(agreementTransitions, agreement, "DECLINED", {
    declines: [...agreement.declines, decline],
    waitsOn: "MUNICIPALITY",
    answerBy: null,
  });
}
