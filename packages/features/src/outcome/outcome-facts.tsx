import { Badge, DefinitionList, FreeText } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import type { OutcomePartsFragment } from "./generated/outcome-parts.generated.ts";
import { outcomeStateTones, outcomeStateWords, outcomeWords } from "./outcome-words.ts";

/** How far a report is. */
export function OutcomeBadge({ state }: Pick<OutcomePartsFragment, "state">) {
  const states = useWords(outcomeStateWords);
  return <Badge tone={outcomeStateTones[state]}>{states(state)}</Badge>;
}

/** When it is due, when it came, and what was said with it: for both sides. */
export function OutcomeFacts({ report }: { readonly report: OutcomePartsFragment }) {
  const words = useWords(outcomeWords);
  const { date } = useFormats();
  const { state, dueOn, isOverdue, handedInAt, channel, approvedAt, note } = report;
  const isWaiting = state === "AWAITED" || state === "RETURNED";
  const on = handedInAt == null ? "" : date(handedInAt);
  return (
    <DefinitionList
      items={[
        ...(isWaiting && dueOn != null
          ? [{ term: words("due"), description: isOverdue ? `${date(dueOn)} – ${words("overdue")}` : date(dueOn) }]
          : []),
        ...(handedInAt == null
          ? []
          : [{ term: words("handedIn"), description: channel === "PAPER" ? words("onPaper", { date: on }) : on }]),
        ...(approvedAt == null ? [] : [{ term: words("approved"), description: date(approvedAt) }]),
        ...(note == null
          ? []
          : [
              {
                term: words(state === "RETURNED" ? "returnedBecause" : "changedBecause"),
                description: <FreeText>{note}</FreeText>,
              },
            ]),
      ]}
    />
  );
}
