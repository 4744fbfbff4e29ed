import { accept, refuse, type ApplicationId, type GrantYearId, type Outcome } from "@indgang/domain/kernel";
import { happened, termsOn, type Application, type PoolTerms } from "@indgang/domain/pools";
import {
  renewYear as renewRule,
  takeDownRenewal as takeDownRule,
  type GrantYear,
  type RenewYearInput,
} from "@indgang/domain/running";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findOwnApplication } from "../../store/draft/own-application.store.ts";
import { present } from "../../store/present.ts";
import { findTermsOfRound } from "../../store/pool/round-rules.store.ts";
import {
  findCaseOfYear,
  findYears,
  lockOwnYears,
  renewOwnYear,
  saveConfirmation,
} from "../../store/running/grant-year.store.ts";
import { addEvents } from "../../store/application/save-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";
import { lockedCase } from "../case-step.ts";
import { readApplication } from "../read-case.ts";
import { auditOwnCase, ownAfresh, tellOffice } from "./own-case.ts";

export interface OfYear extends Keyed {
  readonly grantYearId: GrantYearId;
  readonly version: number;
}

/** POOL-17: the terms that hold for a case: those of its round. */
export async function termsOfCase({ rows }: Work, { roundId }: Pick<Application, "roundId">): Promise<PoolTerms> {
  const { pool, round } = await findTermsOfRound(rows, roundId);
  return present(termsOn(pool.terms, round.termsOn), "The terms of a round");
}

/** POOL-7: the association says itself that its work goes on unchanged. */
export async function renewGrantYear(context: RequestContext, command: OfYear & RenewYearInput) {
  const outcome = await carryOut(
    context,
    { operation: "renewGrantYear", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof renewRule> | AnyRefusal>> => {
      const years = await lockOwnYears(work.rows, command.grantYearId);
      const year = years.find(({ id }) => id === command.grantYearId);
      const application = year && (await findOwnApplication(work.rows, year.applicationId));
      if (!year || !application) return refuse("NOT_FOUND");
      const renewed = renewRule({ year, years, terms: await termsOfCase(work, application) }, command, work.acting);
      if (!renewed.ok) return renewed;
      const handling = await renewOwnYear(work.transaction, renewed.value, work.acting.now);
      if (handling === null) return refuse("STALE_VERSION", { currentVersion: year.version + 1 });
      await tellOffice(work, "APPLICATION_YEAR_CONFIRMED", application, handling);
      auditOwnCase(work, `GrantYear ${year.id}`, "CONFIRMED");
      return accept(application.id);
    },
  );
  return ownAfresh(context, outcome);
}

/** A year with all of its grant and its case, which nobody else changes until the work is done. */
export async function lockedYear(
  work: Work,
  id: GrantYearId,
): Promise<{
  readonly year: GrantYear;
  readonly years: readonly GrantYear[];
  readonly application: Application;
} | null> {
  const known = await findCaseOfYear(work.rows, id);
  const application = known && (await lockedCase(work, known.applicationId));
  if (!application) return null;
  const years = await findYears(work.rows, application.id);
  const year = years.find((one) => one.id === id);
  return year ? { year, years, application } : null;
}

/** LAW-6: that a year of a grant was moved, and to which state. */
export function auditYear({ audit }: Work, { administration, id, state, version }: GrantYear): void {
  audit({ chain: administration, subject: `GrantYear ${id}`, detail: { state, version } });
}

/** POOL-2, POOL-7: takes down what an association said on paper or by telephone. */
export async function takeDownRenewal(context: RequestContext, command: OfYear & RenewYearInput) {
  const outcome = await carryOut(
    context,
    { operation: "takeDownRenewal", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof takeDownRule> | AnyRefusal>> => {
      const state = await lockedYear(work, command.grantYearId);
      if (state === null) return refuse("NOT_FOUND");
      const { application } = state;
      const taken = takeDownRule({ ...state, terms: await termsOfCase(work, application) }, command, work.acting);
      if (!taken.ok) return taken;
      if (!(await saveConfirmation(work.transaction, taken.value))) return refuse("NOT_ALLOWED");
      const note = String(taken.value.year);
      await addEvents(work.transaction, application, [happened(application, "YEAR_CONFIRMED", work.acting, note)]);
      auditYear(work, taken.value);
      return accept(application.id);
    },
  );
  return afresh(outcome, (id) => readApplication(context, id));
}
