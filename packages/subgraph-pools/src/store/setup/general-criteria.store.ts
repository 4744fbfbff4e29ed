import type { GeneralCriterion } from "@indgang/domain/pool-setup";
import { seatReads, type RequestContext } from "@indgang/subgraph-kit";

export const generalCriteriaText = "SELECT id, position, title, guidance FROM general_criterion ORDER BY position, id";

const byMunicipality = seatReads.manyByKey<GeneralCriterion>({
  name: "general criteria by municipality",
  text: `SELECT municipality_id::text AS "of", id, position, title, guidance FROM general_criterion
    WHERE municipality_id::text = ANY ($1::text[]) ORDER BY position, id`,
  key: "of",
});

/** POOL-4: the municipality's general list, in order. */
export function loadGeneralCriteria(context: RequestContext): Promise<readonly GeneralCriterion[]> {
  return context.use(byMunicipality).load(String(context.viewer.municipalityId));
}
