import { newId } from "@indgang/database";
import { caseHearing, type CaseHearing } from "@indgang/domain/case-hearing";
import { accept, refuse, type ApplicationId, type Outcome } from "@indgang/domain/kernel";
import {
  recordDecision as rule,
  type BudgetLine,
  type DecisionChange,
  type ItemState,
  type MeetingItem,
  type RecordDecisionInput,
} from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findVoices } from "../../store/application/case-hearing.store.ts";
import { findLines } from "../../store/application/find-for-change.store.ts";
import { lockRows } from "../../store/locks.ts";
import { addEvents, changedApplications, saveApplications } from "../../store/application/save-application.store.ts";
import { saveDecisions } from "../../store/meeting/save-decisions.store.ts";
import type { AnyRefusal, RefusalIn, Work } from "../carry-out.ts";
import { changeItem, type OfItem } from "./meeting-work.ts";

type DecisionOutcome = Outcome<MeetingItem, RefusalIn<typeof rule> | AnyRefusal>;

/** POOL-9, POOL-10: takes down what the committee decided on one case. */
export function recordDecision(context: RequestContext, command: OfItem & RecordDecisionInput) {
  return changeItem(
    context,
    { operation: "recordDecision", input: command },
    command.meetingItemId,
    async (state, work): Promise<DecisionOutcome> => {
      const lines = await lockedLines(work, [command.budgetLineId]);
      const hearing = await hearingsIn(work, [state]);
      const recorded = rule(
        { ...state, ...newIds(), line: lines[0] ?? null, hearing: hearing(state.application.id) },
        command,
        work.acting,
      );
      if (!recorded.ok) return recorded;
      const saved = await saveRecorded(work, [state], [recorded.value], lines);
      return saved.ok ? accept(recorded.value.item) : saved;
    },
  );
}

/** Ids for a decision and for the grant that may come of it. */
export function newIds() {
  return { decisionId: newId<"Decision">(), grantId: newId<"Grant">() };
}

/** POOL-8: how the hearings of cases stand at this moment. */
export async function hearingsIn(
  { rows, acting }: Work,
  states: readonly Pick<ItemState, "application">[],
): Promise<(applicationId: ApplicationId) => CaseHearing> {
  const voicesOf = await findVoices(
    rows,
    states.map(({ application }) => application.id),
  );
  return (id) => caseHearing(voicesOf(id), acting.now);
}

/** POOL-9: the lines that money is to be taken from, locked by id, so that what is left of them is what is left. */
export async function lockedLines(
  { transaction, rows }: Work,
  named: readonly (string | null)[],
): Promise<readonly BudgetLine[]> {
  const ids = [...new Set(named.filter((id) => id !== null))];
  if (ids.length === 0) return [];
  await lockRows(transaction, "budget_line", ids);
  return findLines(rows, ids);
}

/** Saves decisions with everything that follows from them, and writes each down. */
export async function saveRecorded(
  { transaction, audit }: Work,
  states: readonly Pick<ItemState, "application">[],
  changes: readonly DecisionChange[],
  lines: readonly BudgetLine[],
): Promise<Outcome<null, AnyRefusal>> {
  const changed = changedApplications(states, changes);
  const isSaved = (await saveDecisions(transaction, changes, lines)) && (await saveApplications(transaction, changed));
  if (!isSaved) return refuse("NOT_ALLOWED");
  const [first] = changes;
  if (first)
    await addEvents(
      transaction,
      first.application,
      changes.map(({ event }) => event),
    );
  for (const { decision } of changes) {
    const { id, administration, applicationId, outcome, amount } = decision;
    audit({ chain: administration, subject: `Decision ${id}`, detail: { applicationId, outcome, amount } });
  }
  return accept(null);
}
