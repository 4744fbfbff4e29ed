import { accept, refuse, type ApplicationId, type BudgetLineId, type Outcome } from "@indgang/domain/kernel";
import { happened, type TimelineEventKind } from "@indgang/domain/pools";
import { endYears as endRule, openYear as openRule } from "@indgang/domain/running";
import { tell, type RequestContext } from "@indgang/subgraph-kit";
import { findLines, findRound } from "../../store/application/find-for-change.store.ts";
import { lockRows } from "../../store/locks.ts";
import { saveYear } from "../../store/running/grant-year.store.ts";
import { addEvents } from "../../store/application/save-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";
import { ownPath } from "../case/case-path.ts";
import { readApplication } from "../read-case.ts";
import { auditYear, lockedYear, type OfYear } from "./renew.ts";

type Case = NonNullable<Awaited<ReturnType<typeof lockedYear>>>["application"];

/** POOL-7, POOL-9: gives a confirmed year: its money is drawn on a line of that year. */
export async function openGrantYear(
  context: RequestContext,
  command: OfYear & { readonly budgetLineId: BudgetLineId },
) {
  const outcome = await carryOut(
    context,
    { operation: "openGrantYear", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof openRule> | AnyRefusal>> => {
      const state = await lockedYear(work, command.grantYearId);
      if (state === null) return refuse("NOT_FOUND");
      const { rows, transaction, acting } = work;
      await lockRows(transaction, "budget_line", [command.budgetLineId]);
      const [line] = await findLines(rows, [command.budgetLineId]);
      const round = line === undefined ? null : await findRound(rows, line.roundId);
      const drawn = line === undefined || round === null ? null : { line, round };
      const opened = openRule({ ...state, drawn }, command, acting);
      if (!opened.ok) return opened;
      const { year } = opened.value;
      if (!(await saveYear(transaction, year))) return refuse("NOT_ALLOWED");
      await follow(work, state.application, "YEAR_OPENED", String(year.year));
      auditYear(work, year);
      return accept(state.application.id);
    },
  );
  return afresh(outcome, (id) => readApplication(context, id));
}

/** POOL-7: ends a running grant from a year on. */
export async function endGrantYears(context: RequestContext, command: OfYear & { readonly reason: string }) {
  const outcome = await carryOut(
    context,
    { operation: "endGrantYears", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof endRule> | AnyRefusal>> => {
      const state = await lockedYear(work, command.grantYearId);
      if (state === null) return refuse("NOT_FOUND");
      const ended = endRule(state, command, work.acting);
      if (!ended.ok) return ended;
      for (const year of ended.value) {
        if (!(await saveYear(work.transaction, year))) return refuse("NOT_ALLOWED");
        auditYear(work, year);
      }
      await follow(work, state.application, "YEARS_ENDED", String(state.year.year));
      return accept(state.application.id);
    },
  );
  return afresh(outcome, (id) => readApplication(context, id));
}

/** What follows: a line of the case's history, and a message to the association. */
async function follow(
  { transaction, acting }: Work,
  application: Case,
  kind: TimelineEventKind & ("YEAR_OPENED" | "YEARS_ENDED"),
  note: string,
): Promise<void> {
  await addEvents(transaction, application, [happened(application, kind, acting, note)]);
  const { id, caseNumber, associationId } = application;
  const to = { kind: "ASSOCIATION", associationId } as const;
  const news = { kind: `APPLICATION_${kind}`, path: ownPath(id), about: caseNumber, to } as const;
  await tell({ transaction, now: acting.now }, news);
}
