/** What the errands of one case hand on to each other. */
export interface CaseThread {
  /** Tells this run from others. */
  readonly mark: string;
  readonly association: string;
  readonly title: string;
  /** What only Social may read. */
  readonly secret: string;
  /** Where case, association and meeting are found, once an errand has been there. */
  readonly addresses: { case: string; association: string; meeting: string };
}
