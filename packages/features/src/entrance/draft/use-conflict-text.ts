import { targetGroups } from "@indgang/domain/associations";
import { readDraft } from "@indgang/domain/pools/draft";
import { useFormats, useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { budgetKindWords, otherFundingStateWords } from "../../vocabulary/application-terms.ts";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";

/** A field's value as a person reads it, where two wrote it differently. */
export function useConflictText(): (field: string, value: FieldValue) => string {
  const kinds = useWords(budgetKindWords);
  const states = useWords(otherFundingStateWords);
  const groups = useWords(targetGroupWords);
  const { money } = useFormats();
  const amount = (ore: number | null): string => (ore === null ? "" : money(ore));
  return (field, value) => {
    if (!Array.isArray(value)) return value === null ? "" : String(value);
    const texts = value as readonly string[];
    if (field === "targetGroups")
      return targetGroups
        .filter((group) => texts.includes(group))
        .map((group) => groups(group))
        .join("\n");
    const rows = texts.map((text) => JSON.parse(text) as unknown);
    const { budget, goals, otherFunding } = readDraft({ [field]: rows });
    return [
      ...budget.map((line) => [kinds(line.kind), amount(line.amount), line.note]),
      ...goals.map((goal) => [goal.text, goal.measure]),
      ...otherFunding.map((other) => [other.funder, amount(other.amount), states(other.state)]),
    ]
      .map((parts) => parts.filter((part) => part !== "").join(" · "))
      .join("\n");
  };
}
