import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import type { ApplicationState, BudgetKind } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import { applicationStateWords } from "../vocabulary/application-states.ts";
import { budgetKindWords } from "../vocabulary/application-terms.ts";
import { associationSizeWords, targetGroupWords } from "../vocabulary/association-terms.ts";
import type { Figure } from "./cases-of.ts";
import { overviewWords } from "./overview-words.ts";

/** What the cases of a figure have in common, in words. */
export function useFigureLabel(): (figure: Figure) => string {
  const words = useWords(overviewWords);
  const states = useWords(applicationStateWords);
  const groups = useWords(targetGroupWords);
  const kinds = useWords(budgetKindWords);
  const sizes = useWords(associationSizeWords);
  return ({ dimension, key }) => {
    if (dimension === "STATE") return states(key as ApplicationState);
    if (dimension === "TARGET_GROUP") return groups(key as TargetGroup);
    if (dimension === "BUDGET_KIND") return kinds(key as BudgetKind);
    if (dimension === "SIZE") return sizes(key as AssociationSize);
    return key === "" ? words("noPlace") : key;
  };
}
