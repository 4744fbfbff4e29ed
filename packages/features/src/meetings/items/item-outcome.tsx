import { Badge } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { hearingWaitWords } from "../../hearing-wait/hearing-wait-words.ts";
import { decisionOutcomeWords, reasonCodeWords } from "../../vocabulary/decision-terms.ts";
import type { Item } from "../decision-list/meeting.type.ts";
import { itemWords } from "./item-words.ts";

const tones = { FULL: "success", PART: "success", REJECTED: "danger" } as const;

/** What the committee decided, or what is proposed to it, for those who only read. */
export function ItemOutcome({ item }: { readonly item: Item }) {
  const words = useWords(itemWords);
  const outcomes = useWords(decisionOutcomeWords);
  const reasons = useWords(reasonCodeWords);
  const heard = useWords(hearingWaitWords);
  const { money } = useFormats();
  const { decision } = item;
  const outcome = decision?.outcome ?? item.proposedOutcome;
  const amount = money(decision?.amount ?? item.proposedAmount);
  const code = decision ? decision.reasonCode : item.reasonCode;
  const reason = [code === null ? null : `${reasons(code)}.`, decision ? decision.reasonText : item.reasonText]
    .filter(Boolean)
    .join(" ");
  return (
    <>
      <p>
        <Badge tone={decision ? tones[outcome] : "neutral"}>
          {decision
            ? words("decided", { outcome: outcomes(outcome), amount })
            : `${words("outcome")}: ${outcomes(outcome)}, ${amount}`}
        </Badge>
      </p>
      {reason === "" ? null : <p>{words("reason", { reason })}</p>}
      {decision?.hearingDeviation ? <p>{heard("decidedBefore", { reason: decision.hearingDeviation })}</p> : null}
    </>
  );
}
