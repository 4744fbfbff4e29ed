import { useHrefTo, useViewer } from "@indgang/shell";
import { applicationsRoute } from "../../applications/routes.ts";
import { poolOverviewRoute } from "../../overview/routes.ts";
import { ledgerRoute } from "../../payments/routes.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import type { Chapter, ChapterBlock, FigureLine } from "../report.type.ts";
import { casesOfRow } from "./cases-of-row.ts";

export type RowHref = (line: FigureLine) => string | null;

/** Whether rows of a chapter lead to cases: to those who see them, since it is their own administration's, or to the service desk pool by pool. */
export function useFollowsCases({ part, administration }: Pick<Chapter, "part" | "administration">): {
  readonly isOwn: boolean;
  readonly isDesk: boolean;
} {
  const viewer = useViewer();
  return {
    isOwn: part === "OWN" && viewer.administration?.id === administration.id,
    isDesk: part === "OWN" && viewer.roles.includes("SERVICE_DESK"),
  };
}

/**
 * POOL-13, POOL-15: where the rows of a figure lead: to the cases that they count, as they are now; a budget line to its ledger, goals to the pool's
 * figures. To whoever sees no cases of them pools lead to what is public of them, and the rest nowhere.
 */
export function useRowHref(
  chapter: Pick<Chapter, "part" | "administration" | "year">,
): (block: ChapterBlock) => RowHref {
  const hrefTo = useHrefTo();
  const { isOwn, isDesk } = useFollowsCases(chapter);
  const year = String(chapter.year);
  return ({ figure, poolId }) =>
    (line) => {
      if (figure === null) return null;
      const { nodeId } = line;
      const ofPool = figure === "POOLS" || figure === "GOALS" ? nodeId : null;
      if (figure === "LINES" && nodeId !== null && (isOwn || isDesk))
        return hrefTo(ledgerRoute, undefined, withoutUndefined({ pool: poolId ?? undefined, line: nodeId }));
      const cases = casesOfRow(figure, line, { year, poolId });
      if (cases !== null && (isOwn || (isDesk && cases.pool !== undefined)))
        return hrefTo(applicationsRoute, undefined, cases);
      if (ofPool === null) return null;
      const goals = figure === "GOALS" ? (`YEAR.${year}` as const) : undefined;
      return hrefTo(poolOverviewRoute, { poolId: ofPool }, withoutUndefined({ year, goals }));
    };
}
