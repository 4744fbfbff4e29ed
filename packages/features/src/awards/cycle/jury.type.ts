import type { CyclePartsFragment } from "./generated/cycle-parts.generated.ts";

/** A year of a prize as its jury's staff knows it. */
export type Jury = NonNullable<CyclePartsFragment["jury"]>;

export interface JuryCycleProps {
  readonly cycle: CyclePartsFragment;
  readonly jury: Jury;
  /** Something of it changed, or somebody was first: it is read anew. */
  readonly onChanged: () => void;
}
