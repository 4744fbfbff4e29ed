import { Badge } from "@indgang/components";
import type { ForumMeetingState, HearingState } from "@indgang/domain/forums";
import { useWords } from "@indgang/shell";
import { forumMeetingStateTones, forumMeetingStateWords, hearingStateTones, hearingStateWords } from "./forum-terms.ts";

/** How far a body's meeting has come, in a word. */
export function ForumMeetingBadge({ state }: { readonly state: ForumMeetingState }) {
  const words = useWords(forumMeetingStateWords);
  return <Badge tone={forumMeetingStateTones[state]}>{words(state)}</Badge>;
}

/** How far a hearing has come, in a word. */
export function HearingBadge({ state }: { readonly state: HearingState }) {
  const words = useWords(hearingStateWords);
  return <Badge tone={hearingStateTones[state]}>{words(state)}</Badge>;
}
