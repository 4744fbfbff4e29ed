/** Whose a row is: an administration's, or a whole municipality's. */
export interface Owning {
  readonly municipality: number;
  readonly administration: string | null;
}

/** The municipality in which everybody asks, and one that nobody may ever see. */
export const home = 101;
export const elsewhere = 999;

export const administrations = ["social", "health-elderly", "employment-integration", "culture"] as const;

/** The other municipality has administrations of the same names. */
export const owners: readonly Owning[] = [
  ...administrations.map((administration) => ({ municipality: home, administration })),
  { municipality: home, administration: null },
  { municipality: elsewhere, administration: "social" },
  { municipality: elsewhere, administration: "culture" },
  { municipality: elsewhere, administration: null },
];

/** How many rows each table has for each owner. One per state of a case: received, assessing, recommended, granted. */
export const variants = [1, 2, 3, 4] as const;
export type Variant = (typeof variants)[number];

/** The person of each administration who sits in its committee; the others work for it. */
export const politician: Variant = 4;

/** The person of each administration who refers citizens (REF-3). */
export const referrer: Variant = 2;

/** The person of each administration who keeps its bodies (FORUM-1). */
export const secretary: Variant = 3;

/** The form of each administration that is a draft; the others are published. */
export const draftForm: Variant = 1;
/** POOL-9: the meeting that is closed: what was decided in it is everybody's. */
export const closedMeeting: Variant = 4;
/** LAW-7: papers that were published. */
export const publishedPapers: Variant = 4;

/** The association that the planted one of all associations' people speaks for. */
export const speaker: Variant = 2;

/** What was told somebody outside of all administrations, but for this one: it was told the person with this line of an administration. */
export const toldStaff = { variant: 3, administration: "social", line: 1 } as const;

/** Where a planted value stands. */
export interface Place extends Owning {
  readonly table: string;
  readonly column: string;
  readonly variant: Variant;
}
