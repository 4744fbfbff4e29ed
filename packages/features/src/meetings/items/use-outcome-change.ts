import type { DecisionOutcome } from "@indgang/domain/pools";
import { useDraft } from "@indgang/shell";
import type { Fields } from "../../drafts/merge-versions.ts";
import { changeOutcome, readWritten, reasonsSetAside, type WrittenPerOutcome } from "./reason-per-outcome.ts";

/** Changes an item's outcome. What was written for another one is set aside in the tab, and stays there past a reload. */
export function useOutcomeChange(itemId: string, fields: Fields, outcome: DecisionOutcome) {
  const draft = useDraft<WrittenPerOutcome>(`meeting-item-reasons.${itemId}`, () => ({}), readWritten);
  return {
    /** The change of the form's fields that the new outcome brings. */
    changeTo: (chosen: DecisionOutcome): Fields => {
      const { change, written } = changeOutcome(fields, outcome, chosen, draft.value);
      draft.change(written);
      return change;
    },
    setAside: reasonsSetAside(draft.value, outcome),
  };
}
