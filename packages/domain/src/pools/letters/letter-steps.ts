import {
  changed,
  checkInput,
  expectState,
  moveTo,
  refuse,
  accept,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { beginLetterStep, letterProblems, type LetterRefusal, type LetterState } from "./letter-step.ts";
import type { LetterWording } from "./letter-template.type.ts";
import { letterTransitions, type Letter, type LetterMail } from "./letter.type.ts";

/** POOL-10: words a draft in another way. What has to be in it stays in it: INVALID_INPUT (see letterProblems). */
export function saveLetter(
  state: LetterState,
  input: LetterWording & { readonly version: number },
  by: Acting,
): Outcome<Letter, LetterRefusal | Refusal<"INVALID_INPUT">> {
  const begun = beginLetterStep(state, input.version, by);
  if (!begun.ok) return begun;
  const open = expectState(state.letter, "DRAFT");
  if (!open.ok) return open;
  const checked = checkInput(input, letterProblems(input, state.facts));
  if (!checked.ok) return checked;
  return accept(changed(state.letter, { title: input.title.trim(), text: input.text.trim() }));
}

/** POOL-10, LAW-1, LAW-7: the letter is as it shall leave; its file is made of it, and nothing in it changes from now on. */
export function approveLetter(
  state: LetterState,
  { version }: { readonly version: number },
  by: Acting,
): Outcome<Letter, LetterRefusal | Refusal<"INVALID_INPUT">> {
  const begun = beginLetterStep(state, version, by);
  if (!begun.ok) return begun;
  const checked = checkInput(state.letter, letterProblems(state.letter, state.facts));
  if (!checked.ok) return checked;
  return moveTo(letterTransitions, state.letter, "APPROVED", { approvedAt: by.now, approvedBy: by.viewer.personId });
}

/** An address that a mail can be handed over for, as the outbox takes it. */
const sendable = /^[^\s@<>,;]+@[^\s@<>,;]+$/u;

function addressOf(email: string | null): string | null {
  const address = email?.trim() ?? "";
  return sendable.test(address) && address.length <= 254 ? address : null;
}

/** POOL-2, POOL-10: an approved letter goes to the association's mail address, and is to be printed where it has none. */
export function sendLetter(
  state: LetterState,
  { version }: { readonly version: number },
  by: Acting,
): Outcome<Letter, LetterRefusal> {
  const begun = beginLetterStep(state, version, by);
  if (!begun.ok) return begun;
  const recipientEmail = addressOf(state.facts.email);
  return moveTo(letterTransitions, state.letter, recipientEmail === null ? "TO_PRINT" : "SENT", {
    recipientEmail,
    sentAt: by.now,
  });
}

/** POOL-10: somebody put the letter into the post: one to print, or one that the mail has given up. STATE_CONFLICT while the mail still tries. */
export function postLetter(
  state: LetterState & { readonly mail: Pick<LetterMail, "state"> | null },
  { version }: { readonly version: number },
  by: Acting,
): Outcome<Letter, LetterRefusal> {
  const begun = beginLetterStep(state, version, by);
  if (!begun.ok) return begun;
  const { letter, mail } = state;
  if (letter.state === "SENT" && mail?.state !== "GIVEN_UP") return refuse("STATE_CONFLICT", { state: letter.state });
  return moveTo(letterTransitions, letter, "POSTED", { postedAt: by.now, postedBy: by.viewer.personId });
}
