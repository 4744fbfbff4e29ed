import type { PoolId } from "../../kernel/index.ts";
import type { GatheredFacts, ReportFacts } from "./report-facts.type.ts";
import type { ReportPart } from "./report.type.ts";

/** What a figure is counted from. */
export interface Counted {
  readonly year: number;
  readonly part: ReportPart;
  /** One administration's, or those that have shared theirs. */
  readonly facts: readonly ReportFacts[];
  readonly whole: GatheredFacts["whole"];
  readonly poolId: PoolId | null;
}
