import { accept, refuse, type Outcome, type OutcomeReportId, type Refusal } from "@indgang/domain/kernel";
import type { EvaluatedReport, OutcomeReport, OutcomeWork } from "@indgang/domain/outcome";
import { tell, type ChangeRequest, type Keyed, type News, type RequestContext } from "@indgang/subgraph-kit";
import type { Transaction } from "@indgang/database";
import { findOutcome } from "../../store/outcome/outcome.store.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { casePath, ownPath } from "../case/case-path.ts";
import { readOutcome } from "./read-outcomes.ts";

export interface OfOutcome extends Keyed {
  readonly outcomeReportId: OutcomeReportId;
  readonly version: number;
}

/** LAW-6: that a report was changed, and to which state; what an association does stands in the shared chain. */
export function auditOutcome({ audit, acting }: Work, { id, administration, state, version }: OutcomeReport): void {
  const chain = acting.viewer.seat === "association" ? "shared" : administration;
  audit({ chain, subject: `OutcomeReport ${id}`, detail: { state, version } });
}

/** POOL-12: whoever speaks for the association is told, and where it reads of it. */
export function tellAssociation(
  { transaction, acting }: Work,
  { applicationId, associationId }: OutcomeReport,
  kind: News["kind"],
): Promise<void> {
  const to = { kind: "ASSOCIATION", associationId } as const;
  return tell({ transaction, now: acting.now }, { kind, path: ownPath(applicationId), to });
}

/** POOL-12: so is whoever has the case, or the leaders where nobody has. */
export function tellOffice(
  { transaction, acting }: Work,
  { applicationId, administration }: OutcomeReport,
  holder: OutcomeWork["application"]["assigneeId"],
): Promise<void> {
  const path = casePath(applicationId);
  const to =
    holder === null
      ? ({ kind: "ROLE", administration, role: "LEADER" } as const)
      : ({ kind: "COLLEAGUE", personId: holder, administration } as const);
  return tell({ transaction, now: acting.now }, { kind: "APPLICATION_OUTCOME_HANDED_IN", path, to });
}

/** A step of staff with a report: what the rule says is saved as `save` does it, with an audit entry; `tell` tells of it. */
export async function takeOutcomeStep<Report extends OutcomeReport, Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  outcomeReportId: OutcomeReportId,
  step: {
    rule(work: OutcomeWork, by: Work): Outcome<Report, Refused>;
    save(transaction: Transaction, before: EvaluatedReport, after: Report): Promise<boolean>;
    tell?(work: Work, after: Report, application: OutcomeWork["application"]): Promise<void>;
  },
) {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<OutcomeReportId, Refused | AnyRefusal | Refusal<"STALE_VERSION">>> => {
      const report = await findOutcome(work.rows, outcomeReportId);
      const application =
        report && (await findApplications(work.rows, [report.applicationId])).get(report.applicationId);
      if (!report || !application) return refuse("NOT_FOUND");
      const taken = step.rule({ report, application }, work);
      if (!taken.ok) return taken;
      if (!(await step.save(work.transaction, report, taken.value)))
        return refuse("STALE_VERSION", { currentVersion: taken.value.version });
      auditOutcome(work, taken.value);
      await step.tell?.(work, taken.value, application);
      return accept(report.id);
    },
  );
  return afresh(outcome, (id) => readOutcome(context, id));
}
