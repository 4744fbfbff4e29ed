import { Badge } from "@indgang/components";
import type { AwardCycleState } from "@indgang/domain/awards";
import { useWords } from "@indgang/shell";
import { awardCycleStateTones, awardCycleStateWords } from "./award-states.ts";

/** How far a year of a prize has come, in a word. */
export function CycleStateBadge({ state }: { readonly state: AwardCycleState }) {
  const words = useWords(awardCycleStateWords);
  return <Badge tone={awardCycleStateTones[state]}>{words(state)}</Badge>;
}
