import { mayAskForChange, mayReadChange, type ChangeRequest } from "@indgang/domain/change-requests";
import type { PaymentPlan } from "@indgang/domain/payments";
import { mayReadMeeting, type CommitteeMeeting } from "@indgang/domain/pools";
import { mayKeepDraft, type OwnApplication } from "@indgang/domain/pools/draft";
import { mayReadPayments } from "@indgang/domain/payments";
import { mayReadYears, yearStanding, type GrantYear, type YearStanding } from "@indgang/domain/running";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { planByGrantYear } from "../../store/payment/payment.store.ts";
import { present } from "../../store/present.ts";
import {
  changesByApplication,
  changesByMeeting,
  ownChangesByApplication,
} from "../../store/running/change-request.store.ts";
import { ownYearsByApplication, yearsByApplication } from "../../store/running/grant-year.store.ts";
import { termsOfRound } from "../pool-terms.ts";

/** A year with where it stands now. */
export interface StandingYear {
  readonly year: GrantYear;
  readonly standing: YearStanding;
}

type OfRound = Pick<ApplicationHead, "id" | "roundId">;

/** POOL-7: the years of a case's grant; null for whoever may not know. */
export async function readYears(
  context: RequestContext,
  head: ApplicationHead,
): Promise<readonly StandingYear[] | null> {
  if (!mayReadYears(context.viewer, head)) return null;
  return standing(context, head, await context.use(yearsByApplication).load(head.id));
}

/** The same for the association. */
export async function readOwnYears(context: RequestContext, own: OwnApplication): Promise<readonly StandingYear[]> {
  if (!mayKeepDraft(context.viewer, own)) return [];
  return standing(context, own, await context.use(ownYearsByApplication).load(own.id));
}

async function standing(
  context: RequestContext,
  { roundId }: OfRound,
  years: readonly GrantYear[],
): Promise<readonly StandingYear[]> {
  if (years.length === 0) return [];
  const round = present(await context.use(roundById).load(roundId), "The round of a case");
  const terms = present(await termsOfRound(context, round), "The terms of a round");
  return years.map((year) => ({ year, standing: yearStanding(year, years, terms, context.now()) }));
}

/** POOL-1: what a case's association asked to change; null for everybody outside the case's administration. */
export async function readChanges(
  context: RequestContext,
  head: ApplicationHead,
): Promise<readonly ChangeRequest[] | null> {
  return mayReadChange(context.viewer, head) ? context.use(changesByApplication).load(head.id) : null;
}

/** What is put before a meeting. */
export async function readChangesOfMeeting(
  context: RequestContext,
  meeting: CommitteeMeeting,
): Promise<readonly ChangeRequest[]> {
  return mayReadMeeting(context.viewer, meeting) ? context.use(changesByMeeting).load(meeting.id) : [];
}

/** What an association asked, and was answered. */
export async function readOwnChanges(context: RequestContext, own: OwnApplication): Promise<readonly ChangeRequest[]> {
  return mayAskForChange(context.viewer, own) ? context.use(ownChangesByApplication).load(own.id) : [];
}

/** POOL-11: how a later year is paid; null while nobody has planned it. */
export async function planOfYear(context: RequestContext, year: GrantYear): Promise<PaymentPlan | null> {
  if (!mayReadPayments(context.viewer, year)) return null;
  return context.use(planByGrantYear).load(year.id);
}
