/** What the errands of one pool hand on to each other. */
export interface WayThread {
  /** Stands in all that is written on the way, and in nothing else. */
  readonly mark: string;
  readonly pool: string;
  readonly round: string;
  /** The three applications: one granted in full, one in part, one rejected. */
  readonly full: string;
  readonly part: string;
  readonly none: string;
  /** The case number of the first, once it has one. */
  caseNumber: string;
  /** Where things are found, once an errand has been there. */
  readonly addresses: { round: string; publicPool: string; own: string; case: string; meeting: string };
}
