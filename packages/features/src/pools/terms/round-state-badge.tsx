import { Badge } from "@indgang/components";
import type { FundingRoundState } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import { roundStateTones, roundStateWords } from "./round-terms.ts";

/** Where a round stands, in a word. */
export function RoundStateBadge({ state }: { readonly state: FundingRoundState }) {
  const words = useWords(roundStateWords);
  return <Badge tone={roundStateTones[state]}>{words(state)}</Badge>;
}
