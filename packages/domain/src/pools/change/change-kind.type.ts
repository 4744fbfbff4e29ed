/** What an association may ask to change after the grant. AMOUNT: less than was granted, never more. */
export const changeKinds = ["PURPOSE", "PERIOD", "BUDGET", "GOALS", "AMOUNT"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** POOL-9: where a pool's terms say nothing else, what is essential is the committee's. */
export const usualCommitteeChanges: readonly ChangeKind[] = ["PURPOSE", "AMOUNT"];
