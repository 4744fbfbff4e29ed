import { dateAt } from "@indgang/domain/kernel";
import {
  agreementWorkItem,
  accountsWorkItem,
  applicationWorkItem,
  committeeWorkItem,
  followUpWorkItem,
  meetingWorkItem,
  opinionWorkItem,
  workPlacesOf,
  type WorkItem,
} from "@indgang/domain/pools";
import { outcomeWorkItem } from "@indgang/domain/outcome";
import { changeWorkItem } from "@indgang/domain/change-requests";
import { instalmentWorkItem, missingAgreementWorkItem } from "@indgang/domain/payments";
import { yearWorkItem } from "@indgang/domain/running";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { agreementById, agreementOfFollowUp } from "../store/agreement/agreement.store.ts";
import { accountsById } from "../store/accounts/accounts.store.ts";
import { applicationById } from "../store/application/application.store.ts";
import { meetingById } from "../store/meeting/meeting.store.ts";
import { loadOutcome } from "../store/outcome/outcome.store.ts";
import { instalmentById } from "../store/payment/payment.store.ts";
import { opinionById } from "../store/assessment/opinion.store.ts";
import { changeById } from "../store/running/change-request.store.ts";
import { grantYearById } from "../store/running/grant-year.store.ts";
import { workSources } from "../store/work/work-sources.ts";
import { listWork, type WorkCandidate } from "../store/work/work.store.ts";

/** A piece of work, and the row in which it was found. */
export interface FoundWork {
  readonly candidate: WorkCandidate;
  readonly item: WorkItem;
}

/** What waits for the viewer, the next deadline first. Where to look, and whether there is work, the domain says. */
export async function myWork(context: RequestContext, page: Page): Promise<PageOfNodes<FoundWork>> {
  const sources = workPlacesOf(context.viewer).map((place) => workSources[place]);
  if (sources.length === 0) return emptyPage;
  const found = await listWork(context, sources, dateAt(context.now()), page);
  const nodes = (await Promise.all(found.nodes.map((candidate) => workIn(context, candidate)))).filter(
    (work) => work !== null,
  );
  return { ...found, nodes, cursorOf: ({ candidate }) => found.cursorOf(candidate) };
}

async function workIn(context: RequestContext, candidate: WorkCandidate): Promise<FoundWork | null> {
  const item = await itemIn(context, candidate);
  return item && { candidate, item };
}

async function itemIn(context: RequestContext, { source, id, title }: WorkCandidate): Promise<WorkItem | null> {
  const { viewer } = context;
  switch (source) {
    case "APPLICATION": {
      const application = await context.use(applicationById).load(id);
      return application && applicationWorkItem(viewer, application, context.now());
    }
    case "OUTCOME": {
      const report = await loadOutcome(context, id);
      const application = report && (await context.use(applicationById).load(report.applicationId));
      return application && outcomeWorkItem(viewer, application, report, context.now());
    }
    case "OPINION": {
      const opinion = await context.use(opinionById).load(id);
      const application = opinion && (await context.use(applicationById).load(opinion.applicationId));
      return application && opinionWorkItem(viewer, application, opinion, context.now());
    }
    case "CHANGE": {
      const change = await context.use(changeById).load(id);
      const application = change && (await context.use(applicationById).load(change.applicationId));
      const meeting = change?.meetingId ? await context.use(meetingById).load(change.meetingId) : null;
      return application && changeWorkItem(viewer, application, change, meeting?.state ?? null);
    }
    case "YEAR": {
      const year = await context.use(grantYearById).load(id);
      const application = year && (await context.use(applicationById).load(year.applicationId));
      return application && yearWorkItem(viewer, application, year);
    }
    case "AGREEMENT": {
      const agreement = await context.use(agreementById).load(id);
      const application = agreement && (await context.use(applicationById).load(agreement.applicationId));
      return application && agreementWorkItem(viewer, application, agreement);
    }
    case "FOLLOW_UP": {
      const point = await context.use(agreementOfFollowUp).load(id);
      const agreement = point && (await context.use(agreementById).load(point.agreementId));
      return agreement && followUpWorkItem(viewer, agreement, id, context.now());
    }
    case "ACCOUNTS": {
      const accounts = await context.use(accountsById).load(id);
      const application = accounts && (await context.use(applicationById).load(accounts.applicationId));
      return application && accountsWorkItem(viewer, application, accounts, context.now());
    }
    case "INSTALMENT": {
      const instalment = await context.use(instalmentById).load(id);
      const application = instalment && (await context.use(applicationById).load(instalment.applicationId));
      return application && instalmentWorkItem(viewer, application, instalment, context.now());
    }
    case "AGREEMENT_MISSING": {
      const application = await context.use(applicationById).load(id);
      return application && missingAgreementWorkItem(viewer, application);
    }
    case "MEETING": {
      const meeting = await context.use(meetingById).load(id);
      return meeting && meetingWorkItem(viewer, meeting, title, context.now());
    }
    default:
      return committeeWorkItem(viewer, title);
  }
}
