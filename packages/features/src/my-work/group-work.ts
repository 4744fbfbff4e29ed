import { addDays, type PlainDate } from "@indgang/domain/kernel";

export const workGroups = ["overdue", "soon", "later", "undated"] as const;
export type WorkGroup = (typeof workGroups)[number];

interface Dated {
  readonly dueOn: PlainDate | null;
  readonly isOverdue: boolean;
}

/** Which part of the list a task stands in. "Soon" is today and the six days after. */
export function workGroupOf({ dueOn, isOverdue }: Dated, today: PlainDate): WorkGroup {
  if (isOverdue) return "overdue";
  if (dueOn === null) return "undated";
  return dueOn < addDays(today, 7) ? "soon" : "later";
}

/** The parts that have something in them, each in the order in which the server sorted it. */
export function groupWork<Item extends Dated>(
  items: readonly Item[],
  today: PlainDate,
): readonly { readonly group: WorkGroup; readonly items: readonly Item[] }[] {
  return workGroups
    .map((group) => ({ group, items: items.filter((item) => workGroupOf(item, today) === group) }))
    .filter(({ items: found }) => found.length > 0);
}
