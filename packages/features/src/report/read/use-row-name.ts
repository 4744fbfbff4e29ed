import { otherPlaces } from "@indgang/domain/report";
import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import type { ApplicationState, BudgetKind } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import { applicationStateWords } from "../../vocabulary/application-states.ts";
import { budgetKindWords } from "../../vocabulary/application-terms.ts";
import { associationSizeWords, targetGroupWords } from "../../vocabulary/association-terms.ts";
import { reportWords } from "../report-words.ts";
import type { Figure, FigureLine } from "../report.type.ts";

/** What a row of a figure is called. */
export function useRowName(): (figure: Pick<Figure, "kind">, row: Pick<FigureLine, "key" | "name">) => string {
  const words = useWords(reportWords);
  const states = useWords(applicationStateWords);
  const groups = useWords(targetGroupWords);
  const kinds = useWords(budgetKindWords);
  const sizes = useWords(associationSizeWords);
  return ({ kind }, { key, name }) => {
    if (name !== null) return name;
    if (kind === "PLACES") return words(key === otherPlaces ? "otherPlaces" : "noPlace");
    if (key === "") return words("unsaid");
    if (kind === "STATES") return states(key as ApplicationState);
    if (kind === "TARGET_GROUPS") return groups(key as TargetGroup);
    if (kind === "BUDGET_KINDS") return kinds(key as BudgetKind);
    if (kind === "SIZES") return sizes(key as AssociationSize);
    return kind === "DOUBLE_FUNDING" ? words("allTogether") : key;
  };
}
