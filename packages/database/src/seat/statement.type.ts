import type { StatementValue } from "./parameter.ts";

/** One statement, prepared by its text. */
export interface Statement {
  /** What it is for, for whoever reads the server's statistics. Need not be unlike others. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly StatementValue[];
  /** Planned each time for its values: where the best way depends on them, as with bounds that leave much or little. Costs the planning. */
  readonly isPlannedAnew?: boolean;
}
