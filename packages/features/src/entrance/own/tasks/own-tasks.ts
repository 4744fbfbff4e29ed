import { addDays, plainDate, type PlainDate } from "@indgang/domain/kernel";
import type { OwnTasksQuery } from "./generated/own-tasks.generated.ts";

type Own = OwnTasksQuery["ownApplications"]["nodes"][number];

export const ownTaskKinds = ["COMPLETE", "AGREEMENT", "RENEWAL", "ACCOUNTS", "OUTCOME"] as const;
export type OwnTaskKind = (typeof ownTaskKinds)[number];

/** Something that waits for an association. `year`: of accounts and renewals. */
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
export function ownTasks(applications: readonly Own[]): readonly OwnTask[] {
  return applications.flatMap(tasksOf).toSorted((one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? ""));
}

function tasksOf({ id, title, state, dueOn, agreement, outcome, accounts, grantYears }: Own): readonly OwnTask[] {
  const task = (kind: OwnTaskKind, due: PlainDate | null | undefined, year: number | null = null): OwnTask => ({
    key: `${id} ${kind} ${year ?? ""}`,
    applicationId: id,
    title,
    kind,
    year,
    dueOn: due ?? null,
  });
  const next = grantYears.find(({ standing }) => standing === "TO_RENEW" || standing === "NOT_RENEWED");
  return [
    ...(state === "RETURNED" ? [task("COMPLETE", dueOn)] : []),
    ...(agreement?.waitsOn === "ASSOCIATION" ? [task("AGREEMENT", agreement.answerBy)] : []),
    // Once its year has begun it is still taken, and waits no longer.
    ...(next
      ? [task("RENEWAL", next.standing === "TO_RENEW" ? plainDate(`${next.year - 1}-12-31`) : null, next.year)]
      : []),
    ...accounts
      .filter((one) => one.state === "OWED" || one.state === "RETURNED")
      .map((one) => task("ACCOUNTS", one.dueOn, one.year)),
    ...(outcome?.state === "AWAITED" || outcome?.state === "RETURNED" ? [task("OUTCOME", outcome.dueOn)] : []),
  ];
}

/** Days before its deadline from which something waits now; before that it comes later. */
const ahead = 120;

/** How near a task is. LATE: its day is over. */
export function nearness({ dueOn }: Pick<OwnTask, "dueOn">, today: PlainDate): "LATE" | "NOW" | "LATER" {
  if (dueOn === null) return "NOW";
  if (dueOn < today) return "LATE";
  return dueOn <= addDays(today, ahead) ? "NOW" : "LATER";
}
