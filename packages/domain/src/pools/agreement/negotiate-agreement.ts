import {
  accept,
  changed,
  checkInput,
  expectState,
  moveTo,
  problem,
  refuse,
  type Acting,
  type Outcome,
  type PlainDate,
} from "../../kernel/index.ts";
import {
  beginAgreementStep,
  handlerAfter,
  hasAccepted,
  otherSide,
  type AgreementInCase,
  type AgreementRefusal,
} from "./agreement-step.ts";
import { agreementBounds, commentProblems, dayAhead, textOrNull, wordingProblems } from "./agreement-wording.ts";
import {
  agreementTransitions,
  type Agreement,
  type AgreementSide,
  type AgreementVersion,
  type AgreementWording,
} from "./agreement.type.ts";

/** The version that counts. */
export function currentVersion({ versions, number }: Pick<Agreement, "versions" | "number">): AgreementVersion {
  const found = versions.find((version) => version.number === number);
  if (found === undefined) throw new Error("An agreement has the version that counts.");
  return found;
}

/** ASSOC-6: sends a draft to the association, which is asked to answer by a day that is still ahead. */
export function sendAgreement(
  state: AgreementInCase,
  input: { readonly version: number; readonly answerBy: PlainDate },
  by: Acting,
): Outcome<Agreement, AgreementRefusal> {
  const begun = beginAgreementStep(state, input.version, ["MUNICIPALITY"], by);
  if (!begun.ok) return begun;
  const { agreement } = state;
  const open = expectState(agreement, "DRAFT");
  if (!open.ok) return open;
  const current = currentVersion(agreement);
  const checked = checkInput(input, wordingProblems(current), dayAhead("answerBy", input.answerBy, by));
  if (!checked.ok) return checked;
  return moveTo<Agreement>(agreementTransitions, agreement, "NEGOTIATING", {
    versions: [{ ...current, ...begun.value }],
    handledBy: begun.value.personId,
    waitsOn: "ASSOCIATION",
    answerBy: input.answerBy,
  });
}

/** `comment`: why, at most 2,000 characters. `answerBy`: the office's alone, which asks the association to answer by it. */
export interface ProposeVersionInput extends AgreementWording {
  readonly version: number;
  readonly comment: string | null;
  readonly answerBy: PlainDate | null;
}

/** Only the office asks the other side for an answer by a day. */
const answerProblems = (side: AgreementSide, answerBy: PlainDate | null, isAsked: boolean, by: Acting) => {
  if (side === "MUNICIPALITY" && isAsked) return dayAhead("answerBy", answerBy, by);
  return answerBy === null ? [] : problem("answerBy", "MUST_BE_EMPTY");
};

/**
 * ASSOC-6: either side proposes other words while it is negotiated, or after the association said no. A new version takes the acceptances of
 * the earlier ones away: each side accepts anew. DUPLICATE when it says what the last one said.
 */
export function proposeAgreementVersion(
  state: AgreementInCase,
  input: ProposeVersionInput,
  by: Acting,
): Outcome<Agreement, AgreementRefusal> {
  const begun = beginAgreementStep(state, input.version, ["MUNICIPALITY", "ASSOCIATION"], by);
  if (!begun.ok) return begun;
  const { agreement } = state;
  const open = expectState(agreement, "NEGOTIATING", "DECLINED");
  if (!open.ok) return open;
  const { side } = begun.value;
  const before = currentVersion(agreement);
  const wording = { title: input.title.trim(), text: input.text.trim() };
  const isSame = before.title === wording.title && before.text === wording.text;
  const checked = checkInput(
    input,
    wordingProblems(input),
    isSame ? problem("text", "DUPLICATE") : [],
    commentProblems("comment", input.comment, agreementBounds.comment),
    answerProblems(side, input.answerBy, true, by),
  );
  if (!checked.ok) return checked;
  const number = agreement.number + 1;
  const version = { ...begun.value, ...wording, number, comment: textOrNull(input.comment) };
  const changes = {
    number,
    versions: [...agreement.versions, version],
    handledBy: handlerAfter(agreement, begun.value),
    waitsOn: otherSide(side),
    answerBy: input.answerBy,
    form: "WRITTEN",
    agreedOn: null,
    agreedWith: null,
  } as const;
  return agreement.state === "NEGOTIATING"
    ? accept(changed(agreement, changes))
    : moveTo<Agreement>(agreementTransitions, agreement, "NEGOTIATING", changes);
}

/** `number`: the version that is accepted. `answerBy`: the office's alone, while the association has not accepted. */
export interface AcceptAgreementInput {
  readonly version: number;
  readonly number: number;
  readonly answerBy: PlainDate | null;
}

/**
 * ASSOC-6: a side accepts one exact version, with time and name; STALE_VERSION for another than the one that counts. Agreed when the other
 * side has accepted the same. STATE_CONFLICT when this side has.
 */
export function acceptAgreement(
  state: AgreementInCase,
  input: AcceptAgreementInput,
  by: Acting,
): Outcome<Agreement, AgreementRefusal> {
  const begun = beginAgreementStep(state, input.version, ["MUNICIPALITY", "ASSOCIATION"], by);
  if (!begun.ok) return begun;
  const { agreement } = state;
  const open = expectState(agreement, "NEGOTIATING");
  if (!open.ok) return open;
  if (input.number !== agreement.number) return refuse("STALE_VERSION", { currentVersion: agreement.version });
  const { side } = begun.value;
  if (hasAccepted(agreement, side)) return refuse("STATE_CONFLICT", { state: agreement.state });
  const isBoth = hasAccepted(agreement, otherSide(side));
  const checked = checkInput(input, answerProblems(side, input.answerBy, !isBoth, by));
  if (!checked.ok) return checked;
  const acceptances = [...agreement.acceptances, { ...begun.value, number: agreement.number }];
  const handledBy = handlerAfter(agreement, begun.value);
  if (isBoth)
    return moveTo<Agreement>(agreementTransitions, agreement, "AGREED", {
      acceptances,
      handledBy,
      waitsOn: null,
      answerBy: null,
    });
  return accept(changed(agreement, { acceptances, handledBy, waitsOn: otherSide(side), answerBy: input.answerBy }));
}
