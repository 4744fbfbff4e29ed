import {
  accept,
  changed,
  checkInput,
  cprIn,
  expectState,
  listBounds,
  refuse,
  requiredText,
  type Acting,
  type AgreementFollowUpId,
  type Outcome,
  type PlainDate,
} from "../../kernel/index.ts";
import { beginAgreementStep, type AgreementInCase, type AgreementRefusal } from "./agreement-step.ts";
import { agreementBounds, dayAhead } from "./agreement-wording.ts";
import type { Agreement } from "./agreement.type.ts";

/** Points of follow-up that an agreement has at most. */
export const mostFollowUps = 50;

export interface PlanFollowUpInput {
  readonly version: number;
  readonly dueOn: PlainDate;
  /** What is looked at; at most 300 characters. */
  readonly topic: string;
  readonly newId: AgreementFollowUpId;
}

/** ASSOC-6: what is looked at on a day that is still ahead. Of an agreement that holds; both sides read it. */
export function planFollowUp(
  state: AgreementInCase,
  input: PlanFollowUpInput,
  by: Acting,
): Outcome<Agreement, AgreementRefusal> {
  const begun = beginAgreementStep(state, input.version, ["MUNICIPALITY"], by);
  if (!begun.ok) return begun;
  const { agreement } = state;
  const holds = expectState(agreement, "AGREED");
  if (!holds.ok) return holds;
  const { dueOn, newId: id } = input;
  const point = { id, dueOn, topic: input.topic.trim(), note: null, notedBy: null, notedAt: null };
  const followUps = [...agreement.followUps, point].toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const checked = checkInput(
    input,
    requiredText("topic", input.topic, { max: agreementBounds.topic }),
    cprIn("topic", input.topic),
    dayAhead("dueOn", dueOn, by),
    listBounds("followUps", followUps, { min: 1, max: mostFollowUps }),
  );
  return checked.ok ? accept(changed(agreement, { followUps, handledBy: begun.value.personId })) : checked;
}

export interface NoteFollowUpInput {
  readonly version: number;
  readonly followUpId: AgreementFollowUpId;
  /** How it went; at most 4,000 characters. */
  readonly note: string;
}

/** ASSOC-6: how it went with a point, once, by name and time. STATE_CONFLICT for one that is noted already. */
export function noteFollowUp(
  state: AgreementInCase,
  input: NoteFollowUpInput,
  by: Acting,
): Outcome<Agreement, AgreementRefusal> {
  const begun = beginAgreementStep(state, input.version, ["MUNICIPALITY"], by);
  if (!begun.ok) return begun;
  const { agreement } = state;
  const point = agreement.followUps.find(({ id }) => id === input.followUpId);
  if (point === undefined) return refuse("NOT_FOUND");
  if (point.notedAt !== null) return refuse("STATE_CONFLICT", { state: agreement.state });
  const checked = checkInput(
    input,
    requiredText("note", input.note, { max: agreementBounds.note }),
    cprIn("note", input.note),
  );
  if (!checked.ok) return checked;
  const noted = { ...point, note: input.note.trim(), notedBy: begun.value.name, notedAt: by.now };
  const followUps = agreement.followUps.map((each) => (each.id === point.id ? noted : each));
  return accept(changed(agreement, { followUps, handledBy: begun.value.personId }));
}
