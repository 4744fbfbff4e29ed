import {
  accept,
  authorise,
  changed,
  checkInput,
  cprIn,
  expectState,
  expectVersion,
  optionalText,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { mayReadMeeting } from "../meeting/meeting.policy.ts";
import { beginItemStep, type ItemState, type MeetingRefusal } from "../meeting/meeting-step.ts";
import type { CommitteeMeeting, MeetingItem } from "../meeting/meeting.type.ts";
import { holdsNumber, type PapersFinding } from "./papers-findings.ts";
import { mayIssuePapers } from "./papers.policy.ts";
import type { PapersAudience, PapersKind } from "./papers.type.ts";

export interface IssuePapersInput {
  readonly version: number;
  readonly kind: PapersKind;
  readonly audience: PapersAudience;
  /** LAW-3: issue the members' papers although numbers were found, without them. */
  readonly withoutNumbers: boolean;
}

/**
 * LAW-7, POOL-9: whether a meeting's papers may leave. The agenda's once it is called, the minutes once they stand; `version` is the
 * meeting's. PAPERS_HOLD_NUMBERS while a CPR number was found: the public ones never leave with it, the members' when whoever
 * issues them has seen it and has it taken out.
 */
export function issuePapers(
  meeting: CommitteeMeeting,
  findings: readonly PapersFinding[],
  { version, kind, audience, withoutNumbers }: IssuePapersInput,
  { viewer }: Acting,
): Outcome<null, MeetingRefusal | Refusal<"PAPERS_HOLD_NUMBERS">> {
  const allowed = authorise({ maySee: mayReadMeeting(viewer, meeting), mayDo: mayIssuePapers(viewer, meeting) });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(meeting, version);
  if (!fresh.ok) return fresh;
  const ready = expectState(meeting, kind === "AGENDA" ? "CALLED" : "CLOSED");
  if (!ready.ok) return ready;
  const found = findings.filter(holdsNumber).length;
  const isSettled = found === 0 || (audience === "MEMBERS" && withoutNumbers);
  return isSettled ? accept(null) : refuse("PAPERS_HOLD_NUMBERS", { findings: found });
}

/**
 * LAW-7: an item is dealt with behind closed doors, for a reason that its members read, or openly again (null). As long as the list is
 * open and the item is not decided. `version` is that of the item.
 */
export function closeItem(
  state: ItemState,
  { version, reason }: { readonly version: number; readonly reason: string | null },
  by: Acting,
): Outcome<MeetingItem, MeetingRefusal | Refusal<"INVALID_INPUT" | "RECUSED_FROM_CASE">> {
  const begun = beginItemStep(state, version, by);
  if (!begun.ok) return begun;
  const checked = checkInput({ reason }, optionalText("reason", reason, { max: 400 }), cprIn("reason", reason));
  if (!checked.ok) return checked;
  const kept = reason?.trim() ?? "";
  return accept(changed(state.item, { closedReason: kept === "" ? null : kept }));
}
