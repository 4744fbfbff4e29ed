import { addDays, exceeds, plainDate, type PlainDate } from "../../kernel/index.ts";
import { owedStates, type AccountsState } from "../accounts/accounts.states.ts";
import type { AgreementSide } from "../agreement/agreement.type.ts";
import type { OwnApplicationState } from "../draft/own-application.ts";
import type { Claim } from "../payment/money-back.ts";
import type { OutcomeState } from "../outcome/outcome.states.ts";
import type { YearStanding } from "../running/grant-year.type.ts";

/** As much of an association's own application as tells what waits for it. */
export interface OwnApplicationFacts {
  readonly id: string;
  readonly title: string;
  readonly state: OwnApplicationState;
  /** By when it is to be mended. */
  readonly dueOn?: PlainDate | null;
  readonly agreement?: { readonly waitsOn?: AgreementSide | null; readonly answerBy?: PlainDate | null } | null;
  readonly outcome?: { readonly state: OutcomeState; readonly dueOn?: PlainDate | null } | null;
  readonly accounts: readonly {
    readonly state: AccountsState;
    readonly year: number;
    readonly dueOn: PlainDate;
  }[];
  readonly grantYears: readonly { readonly year: number; readonly standing: YearStanding }[];
  /** What is claimed back of its grant. */
  readonly claims: readonly Pick<Claim, "amount" | "settled" | "dueOn">[];
}

export const ownTaskKinds = [
  "COMPLETE",
  "AGREEMENT",
  "RENEWAL",
  "APPLY_AGAIN",
  "PAY_BACK",
  "ACCOUNTS",
  "OUTCOME",
] as const;
export type OwnTaskKind = (typeof ownTaskKinds)[number];

/** Something that waits for an association. `year`: of accounts, renewals and rounds. */
export interface OwnTask {
  readonly key: string;
  readonly applicationId: string;
  readonly title: string;
  readonly kind: OwnTaskKind;
  readonly year: number | null;
  /** The last day in time; null: as soon as possible. */
  readonly dueOn: PlainDate | null;
}

/** POOL-6, POOL-7, POOL-11, POOL-12, ASSOC-6: what waits for an association, what has no day first, and then the first due. */
export function ownTasks(
  applications: readonly OwnApplicationFacts[],
  renewals: readonly OwnTask[] = [],
): readonly OwnTask[] {
  return [...applications.flatMap(tasksOf), ...renewals].toSorted((one, other) =>
    (one.dueOn ?? "").localeCompare(other.dueOn ?? ""),
  );
}

function tasksOf({
  id,
  title,
  state,
  dueOn,
  agreement,
  outcome,
  accounts,
  grantYears,
  claims,
}: OwnApplicationFacts): readonly OwnTask[] {
  const task = (kind: OwnTaskKind, due: PlainDate | null | undefined, year: number | null = null): OwnTask => ({
    key: `${id} ${kind} ${year ?? ""}`,
    applicationId: id,
    title,
    kind,
    year,
    dueOn: due ?? null,
  });
  const next = grantYears.find(({ standing }) => standing === "TO_RENEW" || standing === "NOT_RENEWED");
  // One at a time: the first that is due.
  const claimed = claims
    .filter(({ amount, settled }) => exceeds(amount, settled))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
  return [
    ...(state === "RETURNED" ? [task("COMPLETE", dueOn)] : []),
    ...(agreement?.waitsOn === "ASSOCIATION" ? [task("AGREEMENT", agreement.answerBy)] : []),
    // Once its year has begun it is still taken, and waits no longer.
    ...(next
      ? [task("RENEWAL", next.standing === "TO_RENEW" ? plainDate(`${next.year - 1}-12-31`) : null, next.year)]
      : []),
    ...(claimed ? [task("PAY_BACK", claimed.dueOn)] : []),
    ...accounts.filter((one) => owedStates.includes(one.state)).map((one) => task("ACCOUNTS", one.dueOn, one.year)),
    ...(outcome?.state === "AWAITED" || outcome?.state === "RETURNED" ? [task("OUTCOME", outcome.dueOn)] : []),
  ];
}

/** Days before its deadline from which something waits now; before that it comes later. */
const ahead = 120;

/** How near a task is. LATE: its day is over. A round that is open can be asked now, however late it closes: its money may be given before. */
export function nearness({ kind, dueOn }: Pick<OwnTask, "kind" | "dueOn">, today: PlainDate): "LATE" | "NOW" | "LATER" {
  if (dueOn === null || kind === "APPLY_AGAIN") return "NOW";
  if (dueOn < today) return "LATE";
  return dueOn <= addDays(today, ahead) ? "NOW" : "LATER";
}
