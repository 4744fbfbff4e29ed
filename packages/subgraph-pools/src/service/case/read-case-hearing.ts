import { caseHearing, type CaseHearing } from "@indgang/domain/case-hearing";
import { mayReadAssessment } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { voicesByApplication } from "../../store/application/case-hearing.store.ts";

/** POOL-8: whether a case waits to be heard on; for its own administration, which asks and decides. Null for everybody else. */
export async function readCaseHearing(
  context: RequestContext,
  application: ApplicationHead,
): Promise<CaseHearing | null> {
  if (!mayReadAssessment(context.viewer, application)) return null;
  return caseHearing(await context.use(voicesByApplication).load(application.id), context.now());
}
