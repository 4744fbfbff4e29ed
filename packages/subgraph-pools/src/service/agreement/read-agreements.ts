import { mayReadAgreement, needsAgreement, type Agreement } from "@indgang/domain/agreement";
import type { ApplicationId } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import { agreementByApplication, agreementById, agreementFile } from "../../store/agreement/agreement.store.ts";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { termsByPool } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { readDecisionOf } from "../read-case.ts";

const shown = ({ viewer }: RequestContext, agreement: Agreement | null): Agreement | null =>
  agreement !== null && mayReadAgreement(viewer, agreement) ? agreement : null;

/** ASSOC-6: an agreement, or null for whoever may not read it. */
export async function readAgreement(context: RequestContext, id: string): Promise<Agreement | null> {
  return shown(context, await context.use(agreementById).load(id));
}

/** ASSOC-6: the agreement about a case; null where there is none, or none that the viewer may see. */
export async function readAgreementOf(
  context: RequestContext,
  applicationId: ApplicationId,
): Promise<Agreement | null> {
  return shown(context, await context.use(agreementByApplication).load(applicationId));
}

/** The file in base64; null until both sides have accepted in writing. */
export async function readAgreementFile(context: RequestContext, { id, sha256 }: Agreement): Promise<string | null> {
  if (sha256 === null) return null;
  return present(await context.use(agreementFile).load(id), "The file of an agreement").pdf;
}

/** ASSOC-6, POOL-17: whether a case's grant needs an agreement. */
export async function readNeed(context: RequestContext, application: ApplicationHead): Promise<boolean> {
  const decision = await readDecisionOf(context, application);
  if (decision === null || decision.amount === 0) return false;
  const round = await context.use(roundById).load(application.roundId);
  if (round === null) return false;
  return needsAgreement(decision.amount, await context.use(termsByPool).load(round.poolId), round.termsOn);
}
