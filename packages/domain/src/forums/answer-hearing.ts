import {
  accept,
  authorise,
  changed,
  expectState,
  expectVersion,
  listBounds,
  noDuplicates,
  problem,
  refuse,
  type HearingAnswerId,
  type HearingCaseId,
  type Outcome,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import { expectInput, type ForumRefusal } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { forumBounds } from "./forum.values.ts";
import { mayAnswerFor, mayReadHearing } from "./hearing.policy.ts";
import type { Hearing, HearingAnswer, HearingCase, HearingParty } from "./hearing.type.ts";

/** FORUM-4, POOL-8: an answer as it is typed: 1 to 20,000 characters, and up to 500 comments of 4,000, one per case. */
export interface AnswerHearingInput {
  /** Of the answer that is replaced; null for the first. */
  readonly version: number | null;
  readonly text: string;
  readonly comments: readonly { readonly caseId: HearingCaseId; readonly text: string }[];
}

/** What is answered, by whom, and what the party has answered before. */
export interface AnswerState {
  readonly hearing: Hearing;
  readonly party: HearingParty;
  /** The party's present answer. */
  readonly answer: HearingAnswer | null;
  readonly cases: readonly Pick<HearingCase, "id">[];
  readonly answerId: HearingAnswerId;
}

/** An answer with what it says of single cases. */
export interface AnsweredHearing {
  readonly answer: HearingAnswer;
  readonly comments: AnswerHearingInput["comments"];
}

/**
 * FORUM-4, POOL-8: a party's answer, or another in its place, until the hearing ends. HEARING_ENDED afterwards, with the end named;
 * STALE_VERSION when somebody of the same party answered meanwhile.
 */
export function answerHearing(
  state: AnswerState,
  input: AnswerHearingInput,
  by: ForumActing,
): Outcome<AnsweredHearing, ForumRefusal | Refusal<"HEARING_ENDED">> {
  const { hearing, party, answer, answerId } = state;
  const allowed = authorise({
    maySee: mayReadHearing(by, hearing, party),
    mayDo: mayAnswerFor(by, hearing, party),
  });
  if (!allowed.ok) return allowed;
  if (hearing.state === "CLOSED" || hearing.state === "SUMMED_UP")
    return refuse("HEARING_ENDED", { answerBy: hearing.answerBy });
  const expected = expectState(hearing, "SENT");
  if (!expected.ok) return expected;
  const fresh = expectVersion(answer ?? { version: 0 }, input.version ?? 0);
  if (!fresh.ok) return fresh;
  const checked = expectInput(publicText("text", input.text, forumBounds.text), commentProblems(state, input));
  if (!checked.ok) return checked;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const said = { text: input.text.trim(), answeredAt: by.now, answeredById: personId };
  const first = { ...said, id: answerId, hearingId: hearing.id, partyId: party.id, version: 1 };
  const comments = input.comments.map(({ caseId, text }) => ({ caseId, text: text.trim() }));
  return accept({ answer: answer === null ? first : changed(answer, said), comments });
}

function commentProblems({ cases }: AnswerState, { comments }: AnswerHearingInput): Problems {
  const known = new Set<string>(cases.map(({ id }) => id));
  return [
    ...listBounds("comments", comments, { min: 0, max: forumBounds.comments }),
    ...noDuplicates(
      "comments",
      comments.map(({ caseId }) => caseId),
    ),
    ...comments.flatMap(({ caseId, text }, index) => [
      ...(known.has(caseId) ? [] : problem(`comments.${index}.caseId`, "UNKNOWN_VALUE")),
      ...publicText(`comments.${index}.text`, text, forumBounds.shortText),
    ]),
  ];
}
