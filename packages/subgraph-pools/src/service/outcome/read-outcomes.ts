import {
  contentToWrite,
  mayReadOutcome,
  mayReadOutcomeEvaluation,
  mayReadOutcomeWork,
  mayWriteOutcome,
  outcomeTally,
  type EvaluatedReport,
  type OutcomeContent,
  type OutcomeTally,
} from "@indgang/domain/outcome";
import { caseScopeOf } from "@indgang/domain/pools";
import type { Page, PageOfNodes, RequestContext } from "@indgang/subgraph-kit";
import {
  countOutcomes,
  listOutcomes,
  type OutcomeCriteria,
  type OutcomeDimension,
} from "../../store/outcome/outcome-list.store.ts";
import { draftOfOutcome, loadOutcome, loadOutcomeOfCase, toOutcomeDraft } from "../../store/outcome/outcome.store.ts";

/** POOL-12: a report; null for whoever may not read it. */
export async function readOutcome(context: RequestContext, id: string): Promise<EvaluatedReport | null> {
  return ifAllowed(context, await loadOutcome(context, id));
}

/** POOL-12: what came of a case; null while nothing was granted, and for whoever may not read it. */
export async function readOutcomeOf(context: RequestContext, applicationId: string): Promise<EvaluatedReport | null> {
  return ifAllowed(context, await loadOutcomeOfCase(context, applicationId));
}

function ifAllowed({ viewer }: RequestContext, report: EvaluatedReport | null): EvaluatedReport | null {
  return report !== null && mayReadOutcome(viewer, report) ? report : null;
}

/** What is between the administration and the association: null for all others. */
export function workOf<Value>({ viewer }: RequestContext, report: EvaluatedReport, value: Value): Value | null {
  return mayReadOutcomeWork(viewer, report) ? value : null;
}

/** POOL-2, POOL-12: what the administration thinks of each goal; null for whoever may not know before the report is approved. */
export function evaluationsFor(
  { viewer }: RequestContext,
  report: EvaluatedReport,
): EvaluatedReport["evaluations"] | null {
  return mayReadOutcomeEvaluation(viewer, report) ? report.evaluations : null;
}

/** What the association goes on writing in, and the version of its draft; null for everybody else, and once it is handed in. */
export async function writingFor(
  context: RequestContext,
  report: EvaluatedReport,
): Promise<{ readonly version: number; readonly content: OutcomeContent } | null> {
  if (!mayWriteOutcome(context.viewer, report) || report.state === "HANDED_IN" || report.state === "APPROVED")
    return null;
  const kept = await context.use(draftOfOutcome).load(report.id);
  const draft = kept && toOutcomeDraft(kept);
  return { version: draft?.version ?? 0, content: contentToWrite(report, draft) };
}

/** POOL-12: the reports that the viewer may read: what is approved, and of the own administration (at the service desk: of all) the others as well. */
export function outcomesFor(
  context: RequestContext,
  criteria: Omit<OutcomeCriteria, "scope">,
  page: Page,
): Promise<PageOfNodes<EvaluatedReport>> {
  const scope = caseScopeOf(context.viewer);
  if (scope === null) return listOutcomes(context, criteria, false, page);
  if (scope.administration === "ALL") return listOutcomes(context, criteria, true, page);
  return listOutcomes(context, { ...criteria, scope: scope.administration }, false, page);
}

/** POOL-12, POOL-15: approved reports by what they have in common. Public, and the same for everybody in the municipality. */
export async function outcomeFigures(
  context: RequestContext,
  by: OutcomeDimension,
  criteria: Omit<OutcomeCriteria, "scope">,
): Promise<readonly (OutcomeTally & { readonly key: string })[]> {
  const counted = await countOutcomes(context, by, criteria);
  return counted.map(({ key, ...counts }) => ({ key, ...outcomeTally([counts]) }));
}
