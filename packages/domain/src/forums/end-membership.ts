import { accept, authorise, changed, expectVersion, refuse, type Outcome, type Refusal } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody, ForumMembership } from "./forum-body.type.ts";
import type { ForumRefusal, VersionedInput } from "./forum-step.ts";
import { isSecretariat, mayReadForum } from "./forum.policy.ts";
import { todayOf } from "./today-of.ts";

/** FORUM-1: ends a seat today: from this moment the person is out. One that has not begun never does. STATE_CONFLICT for one that has ended. */
export function endMembership(
  { body, membership }: { readonly body: ForumBody; readonly membership: ForumMembership },
  input: VersionedInput,
  by: ForumActing,
): Outcome<ForumMembership, Exclude<ForumRefusal, Refusal<"INVALID_INPUT">>> {
  const allowed = authorise({
    maySee: mayReadForum(by, { ...body, bodyId: body.id }),
    mayDo: isSecretariat(by.viewer, body),
  });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(membership, input.version);
  if (!fresh.ok) return fresh;
  const today = todayOf(by);
  const { startsOn, endsOn } = membership;
  const end = startsOn > today ? startsOn : today;
  if (endsOn !== null && endsOn <= end) return refuse("STATE_CONFLICT", { state: "ENDED" });
  return accept(changed(membership, { endsOn: end }));
}
