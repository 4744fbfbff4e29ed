import { decisionOutcomes, reasonCodes } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { decisionOutcomeWords, reasonCodeWords } from "../../vocabulary/decision-terms.ts";
import type { Round } from "../decision-list/meeting.type.ts";
import { itemWords } from "./item-words.ts";

const keys = {
  outcome: "outcome",
  amount: "amount",
  line: "line",
  reasonCode: "reasonCode",
  reasonText: "reasonText",
} as const;
const paths = {
  proposedOutcome: "outcome",
  outcome: "outcome",
  proposedAmount: "amount",
  amount: "amount",
  budgetLineId: "line",
  reasonCode: "reasonCode",
} as const;

/** The names of a proposal's fields, by field and by the service's path, and what they hold in words. */
export function useProposalLabels(lines: Round["budgetLines"]) {
  const words = useWords(itemWords);
  const outcomes = useWords(decisionOutcomeWords);
  const reasons = useWords(reasonCodeWords);
  const { money } = useFormats();
  return {
    path: (path: string): string => words(path in paths ? paths[path as keyof typeof paths] : "reasonText"),
    field: (field: string): string =>
      field in keys ? words(keys[field as keyof typeof keys]) : words("item", { position: "" }),
    value: (field: string, value: FieldValue): string => {
      if (field === "amount") return typeof value === "number" ? money(value) : "";
      if (field === "line") return lines.find(({ id }) => id === value)?.name ?? "";
      const outcome = decisionOutcomes.find((one) => field === "outcome" && one === value);
      const reason = reasonCodes.find((one) => field === "reasonCode" && one === value);
      return outcome ? outcomes(outcome) : reason ? reasons(reason) : String(value ?? "");
    },
  };
}
