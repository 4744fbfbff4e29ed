import { useHrefTo, useWords } from "@indgang/shell";
import { awardCycleRoute, ballotRoute } from "../../awards/routes.ts";
import { awardWorkWords } from "../../awards/terms/award-work-terms.ts";
import type { AwardWorkPartsFragment } from "../../awards/terms/generated/award-work-parts.generated.ts";
import type { WorkItem } from "../work-item.type.ts";

/** What a prize asks, as it waits in the list: of one category, or of the whole year. */
export function useAwardItem(): (found: AwardWorkPartsFragment) => WorkItem {
  const kinds = useWords(awardWorkWords);
  const hrefTo = useHrefTo();
  const hrefOf = ({ kind, cycleId, category }: AwardWorkPartsFragment): string => {
    if (kind === "SCORE" && category) return hrefTo(ballotRoute, { cycleId, categoryId: category.id });
    return hrefTo(awardCycleRoute, { cycleId }, category ? { category: category.id } : {});
  };
  return (found) => {
    const { kind, cycleId, prizeName, year, category, count, dueOn, isOverdue } = found;
    return {
      id: [cycleId, kind, category?.id].join(" "),
      words: kinds(kind, { count }),
      title: `${prizeName} ${year}${category ? `: ${category.name}` : ""}`,
      dueOn,
      isOverdue,
      href: hrefOf(found),
    };
  };
}
