import { useHrefTo, useWords } from "@indgang/shell";
import { awardCycleRoute, ballotRoute } from "../../awards/routes.ts";
import { awardWorkWords } from "../../awards/terms/award-work-terms.ts";
import type { MyWorkQuery } from "../generated/my-work.generated.ts";
import type { WorkItem } from "../work-item.type.ts";

type AwardWork = NonNullable<MyWorkQuery["myAwardWork"]>["nodes"][number];

/** What a prize asks, as it waits in the list: of one category, or of the whole year. */
export function useAwardItem(): (found: AwardWork) => WorkItem {
  const kinds = useWords(awardWorkWords);
  const hrefTo = useHrefTo();
  const hrefOf = ({ kind, cycleId, category }: AwardWork): string => {
    if (kind === "SCORE" && category) return hrefTo(ballotRoute, { cycleId, categoryId: category.id });
    return hrefTo(awardCycleRoute, { cycleId }, category ? { category: category.id } : {});
  };
  return (found) => {
    const { kind, cycleId, prizeName, year, category, count, dueOn, isOverdue } = found;
    return {
      id: [cycleId, kind, category?.id].join(" "),
      words: kinds(kind, { count }),
      title: `${prizeName} ${year}`,
      about: category?.name ?? null,
      dueOn,
      isOverdue,
      href: hrefOf(found),
    };
  };
}
