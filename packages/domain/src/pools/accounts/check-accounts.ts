import {
  accept,
  addDays,
  authorise,
  changed,
  checkInput,
  dateAt,
  existingDate,
  expectVersion,
  moveTo,
  optionalText,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type PersonId,
  type PlainDate,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { expectNoInterest, type CaseWithInterests } from "../application/take-part.ts";
import { accountsBounds } from "./accounts-content.ts";
import { mayApproveAccounts, mayCheckAccounts, mayReadAccounts } from "./accounts.policy.ts";
import { accountsTransitions, owedStates } from "./accounts.states.ts";
import type { AccountsChange, GrantAccounts } from "./accounts.type.ts";

/** Accounts, read under a lock, and their case. */
export interface CheckState {
  readonly accounts: GrantAccounts;
  readonly application: CaseWithInterests;
}

/** Refusals of every step that staff take with accounts. */
export type AccountsRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

/** POOL-2, POOL-16: whether the viewer may take a step with the accounts as they saw them. The answer is who acts. */
export function beginAccountsStep(
  { accounts, application }: CheckState,
  version: number,
  mayDo: boolean,
  by: Acting,
): Outcome<PersonId, AccountsRefusal> {
  const allowed = authorise({ maySee: mayReadAccounts(by.viewer, accounts), mayDo });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const fresh = expectVersion(accounts, version);
  return fresh.ok ? accept(personId) : fresh;
}

/** POOL-2: somebody has looked whether the accounts are whole and say what they should: from here they wait for the administration. */
export function checkAccounts(
  state: CheckState,
  input: { readonly version: number; readonly note: string | null },
  by: Acting,
): Outcome<AccountsChange, AccountsRefusal> {
  const { accounts } = state;
  const begun = beginAccountsStep(state, input.version, mayCheckAccounts(by.viewer, accounts), by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, optionalText("note", input.note, { max: accountsBounds.reason }));
  if (!checked.ok) return checked;
  const moved = moveTo<GrantAccounts>(accountsTransitions, accounts, "CHECKED", {});
  if (!moved.ok) return moved;
  const note = input.note?.trim() || null;
  return accept({
    accounts: moved.value,
    step: { kind: "CHECKED", at: by.now, actorId: begun.value, day: null, note, content: null },
  });
}

/** `reason`: 10 to 1,000 characters, as the association reads it. `dueOn`: today at the earliest, a year after today, or after the date that stands if it is later, at the latest. */
export interface NewDateInput {
  readonly version: number;
  readonly reason: string;
  readonly dueOn: PlainDate;
}

/** POOL-2, POOL-11: sends accounts back, with a reason and a new date; the association mends them. STATE_CONFLICT once they are approved. */
export function returnAccounts(
  state: CheckState,
  input: NewDateInput,
  by: Acting,
): Outcome<AccountsChange, AccountsRefusal> {
  const { accounts } = state;
  const begun = beginAccountsStep(state, input.version, mayCheckAccounts(by.viewer, accounts), by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, newDateProblems(input, accounts, by));
  if (!checked.ok) return checked;
  const returnReason = input.reason.trim();
  const moved = moveTo<GrantAccounts>(accountsTransitions, accounts, "RETURNED", {
    returnReason,
    dueOn: input.dueOn,
  });
  if (!moved.ok) return moved;
  const step = { kind: "RETURNED", at: by.now, actorId: begun.value, day: input.dueOn } as const;
  return accept({ accounts: moved.value, step: { ...step, note: returnReason, content: null } });
}

/**
 * POOL-11: more time for accounts that are owed, with a reason: NOT_LATER unless the date is after the one that stands. The own
 * office's.
 */
export function extendAccounts(
  state: CheckState,
  input: NewDateInput,
  by: Acting,
): Outcome<AccountsChange, AccountsRefusal> {
  const { accounts } = state;
  const begun = beginAccountsStep(state, input.version, mayApproveAccounts(by.viewer, accounts), by);
  if (!begun.ok) return begun;
  if (!owedStates.includes(accounts.state)) return refuse("STATE_CONFLICT", { state: accounts.state });
  const isLater = input.dueOn > accounts.dueOn;
  const checked = checkInput(
    input,
    newDateProblems(input, accounts, by),
    isLater ? [] : problem("dueOn", "NOT_LATER", accounts.dueOn),
  );
  if (!checked.ok) return checked;
  const step = { kind: "EXTENDED", at: by.now, actorId: begun.value, day: input.dueOn } as const;
  return accept({
    accounts: changed(accounts, { dueOn: input.dueOn }),
    step: { ...step, note: input.reason.trim(), content: null },
  });
}

/** In days. */
const furthestAhead = 365;

function newDateProblems(
  { reason, dueOn }: NewDateInput,
  stands: Pick<GrantAccounts, "dueOn">,
  { now }: Acting,
): Problems {
  const exists = existingDate("dueOn", dueOn);
  const today = dateAt(now);
  const last = addDays(stands.dueOn > today ? stands.dueOn : today, furthestAhead);
  return [
    ...requiredText("reason", reason, { min: accountsBounds.reasonMin, max: accountsBounds.reason }),
    ...exists,
    ...(exists.length === 0 && dueOn < today ? problem("dueOn", "IN_THE_PAST") : []),
    ...(exists.length === 0 && dueOn > last ? problem("dueOn", "TOO_FAR_AHEAD", last) : []),
  ];
}
