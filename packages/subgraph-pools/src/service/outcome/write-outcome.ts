import { accept, refuse, type Outcome, type OutcomeReportId } from "@indgang/domain/kernel";
import {
  handInOutcome as handInRule,
  saveOutcomeDraft as saveRule,
  type OutcomeContent,
} from "@indgang/domain/outcome";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findHolder, findOutcome, findOutcomeDraft } from "../../store/outcome/outcome.store.ts";
import { deleteDraft, saveDraft, saveOutcome, saveResults } from "../../store/outcome/save-outcome.store.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { auditOutcome, tellOffice, type OfOutcome } from "./outcome-work.ts";
import { readOutcome } from "./read-outcomes.ts";

type Writing = OfOutcome & { readonly content: OutcomeContent };

/** POOL-12: keeps what the association has written. LAW-6: that it was written, and not a word of it. */
export async function saveOutcomeDraft(context: RequestContext, command: Writing) {
  const outcome = await carryOut(
    context,
    { operation: "saveOutcomeDraft", input: command },
    async (work): Promise<Outcome<OutcomeReportId, RefusalIn<typeof saveRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const report = await findOutcome(rows, command.outcomeReportId);
      if (report === null) return refuse("NOT_FOUND");
      const draft = await findOutcomeDraft(rows, report.id);
      const saved = saveRule({ report, draft }, command, acting);
      if (!saved.ok) return saved;
      if (!(await saveDraft(transaction, report, saved.value)))
        return refuse("STALE_VERSION", { currentVersion: saved.value.version });
      work.audit({ chain: "shared", subject: `OutcomeDraft ${report.id}`, detail: { version: saved.value.version } });
      return accept(report.id);
    },
  );
  return afresh(outcome, (id) => readOutcome(context, id));
}

/** POOL-12: hands in what the association tells; whoever has the case is told. */
export async function handInOutcome(context: RequestContext, command: Writing) {
  const outcome = await carryOut(
    context,
    { operation: "handInOutcome", input: command },
    async (work): Promise<Outcome<OutcomeReportId, RefusalIn<typeof handInRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const report = await findOutcome(rows, command.outcomeReportId);
      if (report === null) return refuse("NOT_FOUND");
      const handedIn = handInRule(report, command, acting);
      if (!handedIn.ok) return handedIn;
      await saveResults(transaction, handedIn.value);
      if (!(await saveOutcome(transaction, report, handedIn.value)))
        return refuse("STALE_VERSION", { currentVersion: handedIn.value.version });
      await deleteDraft(transaction, report);
      auditOutcome(work, handedIn.value);
      await tellOffice(work, handedIn.value, await findHolder(rows, report.id));
      return accept(report.id);
    },
  );
  return afresh(outcome, (id) => readOutcome(context, id));
}
