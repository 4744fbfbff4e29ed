import {
  accept,
  checkInput,
  cprIn,
  dateAt,
  existingDate,
  expectVersion,
  moveTo,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type PlainDate,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { agreementBounds, wordingProblems } from "./agreement-wording.ts";
import { agreementTransitions, type Agreement, type AgreementWording } from "./agreement.type.ts";
import {
  beginNewAgreement,
  newAgreement,
  type NewAgreementRefusal,
  type NewAgreementState,
} from "./draft-agreement.ts";

/** `version`: of the agreement that the case has already, 0 when it has none. `agreedWith`: who spoke for the association. */
export interface OralAgreementInput extends AgreementWording {
  readonly version: number;
  readonly agreedOn: PlainDate;
  readonly agreedWith: string;
}

function problems(input: OralAgreementInput, { now }: Acting): readonly Problems[] {
  const day = existingDate("agreedOn", input.agreedOn);
  return [
    wordingProblems(input),
    day.length === 0 && input.agreedOn > dateAt(now) ? problem("agreedOn", "IN_THE_FUTURE") : day,
    requiredText("agreedWith", input.agreedWith, { max: agreementBounds.name }),
    cprIn("agreedWith", input.agreedWith),
  ];
}

/**
 * ASSOC-6, LAW-5: takes down what was agreed orally: when, with whom, and what. It holds at once, in place of what was being negotiated; the
 * association is told, and may say that it was not so. STATE_CONFLICT where the case has an agreement that holds.
 */
export function recordOralAgreement(
  state: NewAgreementState,
  input: OralAgreementInput,
  by: Acting,
): Outcome<Agreement, NewAgreementRefusal | Refusal<"STALE_VERSION" | "INVALID_INPUT">> {
  const begun = beginNewAgreement(state, by);
  if (!begun.ok) return begun;
  const { agreement: known } = state;
  const fresh = expectVersion({ version: known?.version ?? 0 }, input.version);
  if (!fresh.ok) return fresh;
  if (known?.state === "AGREED") return refuse("STATE_CONFLICT", { state: known.state });
  const checked = checkInput(input, ...problems(input, by));
  if (!checked.ok) return checked;
  const { signed } = begun.value;
  const wording = { title: input.title.trim(), text: input.text.trim() };
  const oral = {
    form: "ORAL",
    agreedOn: input.agreedOn,
    agreedWith: input.agreedWith.trim(),
    waitsOn: null,
    answerBy: null,
    handledBy: signed.personId,
  } as const;
  if (known === null) return accept({ ...newAgreement(state, signed, wording), ...oral, state: "AGREED" });
  const number = known.number + 1;
  const version = { ...signed, ...wording, number, comment: null };
  return moveTo<Agreement>(agreementTransitions, known, "AGREED", {
    ...oral,
    number,
    versions: [...known.versions, version],
  });
}
