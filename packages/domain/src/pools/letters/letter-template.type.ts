import type { LetterTemplateId, Owned, PlainDate, PoolId, Versioned } from "../../kernel/index.ts";
import type { DecisionOutcome } from "../decision/decision.type.ts";

/** What a letter says: its title and its text, both with fields. */
export interface LetterWording {
  readonly title: string;
  readonly text: string;
}

/** POOL-10, POOL-17: the wording of a pool's letters for one outcome, from a day on, until one with a later day takes over. */
export interface LetterTemplate extends Owned, Versioned, LetterWording {
  readonly id: LetterTemplateId;
  readonly poolId: PoolId;
  readonly outcome: DecisionOutcome;
  readonly validFrom: PlainDate;
}
