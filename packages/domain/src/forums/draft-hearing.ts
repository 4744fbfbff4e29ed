import {
  accept,
  changed,
  existingInstant,
  expectState,
  listBounds,
  noDuplicates,
  problem,
  readInstant,
  refuse,
  type FundingRoundId,
  type HearingId,
  type Instant,
  type Outcome,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import { expectInput, type ForumRefusal, type VersionedInput } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { forumBounds } from "./forum.values.ts";
import { beginHearingStep } from "./hearing-step.ts";
import { mayAsk } from "./hearing.policy.ts";
import type { HeardParty, Hearing } from "./hearing.type.ts";

/** FORUM-4: a hearing as it is typed: a title of 1 to 200 characters, a text of 1 to 20,000, at most 50 parties. */
export interface HearingInput {
  readonly title: string;
  readonly text: string;
  readonly roundId: FundingRoundId | null;
  readonly answerBy: Instant;
  readonly parties: readonly HeardParty[];
}

/** What is known of what an input names. */
export interface HearingKnown {
  /** The round is of the own administration. */
  readonly isRoundOwn: boolean;
  /** Of the parties, by their place: the directory or the register of bodies has it. */
  readonly areKnown: readonly boolean[];
}

const keyOf = (party: HeardParty): string => (party.kind === "BODY" ? party.bodyId : party.associationId);

/** FORUM-4: what is wrong with a draft. Parties may still be missing, and the end may lie too near: that is asked when it is sent. */
export function hearingProblems(input: HearingInput, { isRoundOwn, areKnown }: HearingKnown): Problems {
  return [
    ...publicText("title", input.title, forumBounds.title),
    ...publicText("text", input.text, forumBounds.text),
    ...(input.roundId === null || isRoundOwn ? [] : problem("roundId", "UNKNOWN_VALUE")),
    ...existingInstant("answerBy", input.answerBy),
    ...listBounds("parties", input.parties, { min: 0, max: forumBounds.parties }),
    ...noDuplicates("parties", input.parties.map(keyOf)),
    ...input.parties.flatMap((_, index) => (areKnown[index] ? [] : problem(`parties.${index}`, "UNKNOWN_VALUE"))),
  ];
}

function contentOf({ title, text, roundId, answerBy }: HearingInput) {
  const reading = readInstant(answerBy);
  return { title: title.trim(), text: text.trim(), roundId, answerBy: reading.ok ? reading.value : answerBy };
}

/** FORUM-4: a draft, which the own administration alone sees. */
export function createHearing(
  { hearingId, known }: { readonly hearingId: HearingId; readonly known: HearingKnown },
  input: HearingInput,
  { viewer }: ForumActing,
): Outcome<Hearing, Refusal<"NOT_ALLOWED" | "INVALID_INPUT">> {
  const { municipalityId, administration } = viewer;
  if (administration === null || !mayAsk(viewer, { municipalityId, administration })) return refuse("NOT_ALLOWED");
  const checked = expectInput(hearingProblems(input, known));
  if (!checked.ok) return checked;
  return accept({
    ...contentOf(input),
    id: hearingId,
    municipalityId,
    administration,
    version: 1,
    state: "DRAFT",
    sentAt: null,
    sentById: null,
    summary: null,
    summedUpAt: null,
    withdrawReason: null,
  });
}

/** FORUM-4: corrects a draft. What was sent stays as it was sent. */
export function saveHearing(
  { hearing, known }: { readonly hearing: Hearing; readonly known: HearingKnown },
  input: VersionedInput & HearingInput,
  by: ForumActing,
): Outcome<Hearing, ForumRefusal> {
  const begun = beginHearingStep(hearing, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(hearing, "DRAFT");
  if (!expected.ok) return expected;
  const checked = expectInput(hearingProblems(input, known));
  return checked.ok ? accept(changed(hearing, contentOf(input))) : checked;
}
