import type { TargetGroup } from "../../associations/index.ts";
import type {
  AdministrationSlug,
  ApplicationDraftId,
  AssociationId,
  FundingRoundId,
  Instant,
  MunicipalityId,
  Versioned,
} from "../../kernel/index.ts";
import type { BudgetKind, OtherFundingState } from "../application/application.values.ts";
import type { FormAnswers } from "../form/answer.type.ts";
import type { FormKind } from "../form/form.values.ts";

/** One line of the budget as it is being written: øre, null while nothing is stated. `key` holds the line's place while others come and go. */
export interface DraftBudgetLine {
  readonly key: string;
  readonly kind: BudgetKind;
  readonly amount: number | null;
  readonly note: string;
}

export interface DraftGoal {
  readonly key: string;
  readonly text: string;
  readonly measure: string;
}

export interface DraftFunding {
  readonly key: string;
  readonly funder: string;
  readonly amount: number | null;
  readonly state: OtherFundingState;
}

/** POOL-6: an application as far as it has been written. Nothing in it has to be complete. */
export interface DraftContent {
  readonly title: string;
  readonly purpose: string;
  readonly budget: readonly DraftBudgetLine[];
  readonly goals: readonly DraftGoal[];
  readonly otherFunding: readonly DraftFunding[];
  readonly targetGroups: readonly TargetGroup[];
  readonly participants: number | null;
  readonly volunteers: number | null;
  /** By the keys of the pool's own questions, those that are hidden at the moment, too: what was typed comes back with its question. */
  readonly answers: FormAnswers;
}

/** What one association writes to one round, before it hands in. One at a time: what is handed in makes room for the next. */
export interface ApplicationDraft extends Versioned {
  readonly id: ApplicationDraftId;
  readonly municipalityId: MunicipalityId;
  /** The pool's administration, which does not see it. */
  readonly administration: AdministrationSlug;
  readonly roundId: FundingRoundId;
  readonly associationId: AssociationId;
  /** POOL-7: which of the round's forms it is written and handed in on. */
  readonly formKind: FormKind;
  readonly content: DraftContent;
  /** Case number of the application that it was begun from; null when there was none. */
  readonly filledFrom: string | null;
  readonly updatedAt: Instant;
  /** Days from the round's deadline on after which what was not handed in is thrown away. */
  readonly keptDays: number;
}
