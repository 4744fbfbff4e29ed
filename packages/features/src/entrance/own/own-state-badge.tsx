import { Badge } from "@indgang/components";
import type { OwnApplicationState } from "@indgang/domain/pools/draft";
import { useWords } from "@indgang/shell";
import { ownStateTones, ownStateWords } from "./own-words.ts";

/** How far one's own application has come, in plain words. */
export function OwnStateBadge({ state }: { readonly state: OwnApplicationState }) {
  const words = useWords(ownStateWords);
  return <Badge tone={ownStateTones[state]}>{words(state)}</Badge>;
}
