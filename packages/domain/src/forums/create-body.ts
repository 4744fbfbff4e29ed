import { accept, oneOf, problem, refuse, type ForumBodyId, type Outcome, type Refusal } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody } from "./forum-body.type.ts";
import { expectInput } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { isSecretariat, mayCreateBody } from "./forum.policy.ts";
import { forumBodyKinds, forumBounds, type ForumBodyKind } from "./forum.values.ts";
import { positiveCount } from "./positive-count.ts";

/** FORUM-1: a body as it is typed: a name of 1 to 200 characters, 1 to 365 days, 1 to 52 meetings. */
export interface CreateBodyInput {
  readonly name: string;
  readonly kind: ForumBodyKind;
  readonly parentId: ForumBodyId | null;
  readonly majorDays: number;
  readonly meetingsAYear: number;
}

/**
 * FORUM-1: founds a body, whose secretariat is the viewer's administration. A sub-committee, and nothing else, belongs to a body of the
 * same secretariat. `parent`: null when there is none, or none that the viewer knows.
 */
export function createForumBody(
  { bodyId, parent }: { readonly bodyId: ForumBodyId; readonly parent: ForumBody | null },
  input: CreateBodyInput,
  { viewer }: ForumActing,
): Outcome<ForumBody, Refusal<"NOT_ALLOWED" | "INVALID_INPUT">> {
  const { municipalityId, administration } = viewer;
  if (administration === null || !mayCreateBody(viewer)) return refuse("NOT_ALLOWED");
  const isSub = input.kind === "SUBCOMMITTEE";
  const parentFits =
    input.parentId === null
      ? !isSub
      : isSub && parent !== null && isSecretariat(viewer, parent) && parent.parentId === null;
  const checked = expectInput(
    publicText("name", input.name, forumBounds.name),
    oneOf("kind", input.kind, forumBodyKinds),
    parentFits ? [] : problem("parentId", isSub && input.parentId === null ? "REQUIRED" : "UNKNOWN_VALUE"),
    positiveCount("majorDays", input.majorDays, forumBounds.majorDays),
    positiveCount("meetingsAYear", input.meetingsAYear, forumBounds.meetingsAYear),
  );
  if (!checked.ok) return checked;
  const { kind, parentId, majorDays, meetingsAYear } = input;
  const words = { name: input.name.trim(), kind, parentId, majorDays, meetingsAYear };
  return accept({ ...words, id: bodyId, municipalityId, administration, version: 1 });
}
