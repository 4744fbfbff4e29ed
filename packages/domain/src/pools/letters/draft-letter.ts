import { accept, dateAt, refuse, type Acting, type LetterId, type Outcome, type Refusal } from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { fillFields } from "./letter-field.ts";
import { beginLetters, type LetterState } from "./letter-step.ts";
import type { LetterTemplate } from "./letter-template.type.ts";
import { letterValues } from "./letter-values.ts";
import { wordingOn } from "./letter-wording.ts";
import type { Letter, LetterFacts } from "./letter.type.ts";

export interface DraftLetterState {
  readonly application: LetterState["application"] & Pick<Application, "poolId" | "state">;
  /** Null while nothing is decided. */
  readonly facts: LetterFacts | null;
  readonly templates: readonly LetterTemplate[];
  /** The latest letter of the case. */
  readonly latest: Letter | null;
  readonly newId: LetterId;
}

/**
 * POOL-10: a draft of the letter about a decision, worded as the pool does today. Not before the minutes stand: what was taken down in a
 * meeting that is not closed is not out yet (MEETING_NOT_CLOSED). Once for a decision: `replacesId` names the letter that has left and
 * in whose place another comes, which takes over its words. STATE_CONFLICT when nothing is decided, or another letter is the latest.
 */
export function draftLetter(
  { application, facts, templates, latest, newId }: DraftLetterState,
  { replacesId }: { readonly replacesId: LetterId | null },
  by: Acting,
): Outcome<
  Letter,
  Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STATE_CONFLICT" | "MEETING_NOT_CLOSED">
> {
  const allowed = beginLetters(application, by);
  if (!allowed.ok) return allowed;
  if (facts === null) return refuse("STATE_CONFLICT", { state: application.state });
  if (facts.meetingAt === null) return refuse("MEETING_NOT_CLOSED");
  const hasLeft = latest !== null && latest.state !== "DRAFT" && latest.state !== "APPROVED";
  if ((latest?.id ?? null) !== replacesId || (latest !== null && !hasLeft))
    return refuse("STATE_CONFLICT", { state: latest?.state ?? application.state });
  const values = letterValues(facts);
  const { outcome } = facts.decision;
  const { title, text } = latest ?? wordingOn(templates, { poolId: application.poolId, outcome }, dateAt(by.now));
  return accept({
    municipalityId: application.municipalityId,
    administration: application.administration,
    id: newId,
    version: 1,
    applicationId: application.id,
    state: "DRAFT",
    replacesId,
    title: latest === null ? fillFields(title, values) : title,
    text: latest === null ? fillFields(text, values) : text,
    writtenAt: by.now,
    approvedAt: null,
    approvedBy: null,
    sha256: null,
    recipientEmail: null,
    sentAt: null,
    postedAt: null,
    postedBy: null,
  });
}
