import type { TestDatabase } from "@indgang/database/testing";
import type { Name } from "./world.ts";
import type { Year } from "./year.ts";

/** A change: what has to be there, who makes it when, with what, and who is refused. */
export interface Change {
  readonly name: string;
  readonly rules: string;
  readonly prepare: (test: TestDatabase) => Promise<Year>;
  readonly who: Name;
  readonly at: number;
  readonly input: (year: Year, test: TestDatabase) => Promise<object> | object;
  /** Null: what is new, and what is confirmed by a token, has no version. */
  readonly version: number | null;
  readonly statements: number;
  /** Who may not, although they see that there is something. */
  readonly notAllowed: readonly Name[];
}
