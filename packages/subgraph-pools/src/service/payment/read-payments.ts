import {
  isSecondPerson,
  mayPay,
  mayReadPayee,
  mayReadPayments,
  type Instalment,
  type Payee,
  type PaymentPlan,
} from "@indgang/domain/payments";
import { caseScopeOf } from "@indgang/domain/pools";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { fileById, fileContent, listFiles, type PaymentFileHead } from "../../store/payment/payment-file.store.ts";
import {
  instalmentById,
  listPayments,
  planByApplication,
  planById,
  type PaymentCriteria,
} from "../../store/payment/payment.store.ts";
import { isStoppedByAccounts } from "../accounts/read-accounts.ts";
import { present } from "../../store/present.ts";

/** POOL-2, POOL-13: how a case's grant is paid; null for whoever may not know, and where there is no plan. */
export async function readPlanOf(context: RequestContext, application: ApplicationHead): Promise<PaymentPlan | null> {
  if (!mayReadPayments(context.viewer, application)) return null;
  return context.use(planByApplication).load(application.id);
}

/** A plan by its id. */
export async function readPlan(context: RequestContext, id: string): Promise<PaymentPlan | null> {
  const plan = await context.use(planById).load(id);
  return plan !== null && mayReadPayments(context.viewer, plan) ? plan : null;
}

/** The plan of an instalment that was read. */
export async function planOf(context: RequestContext, { planId }: Instalment): Promise<PaymentPlan> {
  return present(await context.use(planById).load(planId), "The plan of an instalment");
}

/** An instalment by its id. */
export async function readInstalment(context: RequestContext, id: string): Promise<Instalment | null> {
  const found = await context.use(instalmentById).load(id);
  return found !== null && mayReadPayments(context.viewer, found) ? found : null;
}

/** Where money is sent; null for whoever does not pay. */
export function payeeFor({ viewer }: RequestContext, plan: PaymentPlan): Payee | null {
  return mayReadPayee(viewer, plan) ? plan.payee : null;
}

/** POOL-2: whether the viewer could send it to be paid as it is now: POOL-11: not while accounts are missing. Interests are looked at when it is done. */
export async function isExportable(context: RequestContext, instalment: Instalment): Promise<boolean> {
  if (instalment.state !== "READY" || !mayPay(context.viewer, instalment)) return false;
  if (await isStoppedByAccounts(context, instalment.applicationId)) return false;
  return isSecondPerson(await planOf(context, instalment), context.viewer.personId);
}

/** POOL-2: the payments that the viewer may see; for whoever reads no cases there are none. */
export async function paymentsFor(
  context: RequestContext,
  criteria: PaymentCriteria,
  page: Page,
): Promise<PageOfNodes<Instalment>> {
  const scope = caseScopeOf(context.viewer);
  if (scope === null) return emptyPage;
  const own = scope.administration === "ALL" ? {} : { administration: scope.administration };
  return listPayments(context, { ...criteria, ...own }, page);
}

/** POOL-2: the files that the viewer may see. They name accounts: for those who pay. */
export async function filesFor(context: RequestContext, page: Page): Promise<PageOfNodes<PaymentFileHead>> {
  const { viewer } = context;
  const scope = caseScopeOf(viewer);
  if (scope === null) return emptyPage;
  if (scope.administration === "ALL") return listFiles(context, null, page);
  const { administration } = scope;
  return mayReadPayee(viewer, { municipalityId: viewer.municipalityId, administration })
    ? listFiles(context, administration, page)
    : emptyPage;
}

/** A file by its id, for those who pay. */
export async function readFile(context: RequestContext, id: string): Promise<PaymentFileHead | null> {
  const file = await context.use(fileById).load(id);
  return file !== null && mayReadPayee(context.viewer, file) ? file : null;
}

/** What stands in a file that was read, byte for byte as it was first handed out. */
export async function contentOf(context: RequestContext, { id }: PaymentFileHead): Promise<string> {
  return present(await context.use(fileContent).load(id), "The content of a payment file").content;
}
