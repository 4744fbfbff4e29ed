import type { FundingRoundId, Instant, Owned, PlainDate, PoolFormId, PoolId, Versioned } from "../../kernel/index.ts";
import type {
  ApplicationField,
  AttachmentKind,
  ConditionOperator,
  FileFormat,
  FormKind,
  FormState,
  QuestionType,
} from "./form.values.ts";

/** Shown when an earlier question has, or has not, one of the values. YES_NO knows `true` and `false`. */
export interface Condition {
  /** Key of a question that stands before. */
  readonly question: string;
  readonly operator: ConditionOperator;
  /** Keys of options, or target groups; empty for ANSWERED and NOT_ANSWERED. */
  readonly values: readonly string[];
}

/** One thing to choose. */
export interface QuestionOption {
  readonly key: string;
  readonly label: string;
  readonly labelEn: string | null;
}

/** One question. Its key stays the same over versions, so that answers can be followed from year to year. */
export interface FormQuestion {
  readonly key: string;
  readonly type: QuestionType;
  /** Which of the application's own fields it writes; null for what the form alone asks. */
  readonly field: ApplicationField | null;
  readonly label: string;
  readonly labelEn: string | null;
  readonly help: string | null;
  readonly helpEn: string | null;
  readonly isRequired: boolean;
  /** POOL-7: in a renewal the answer of the earlier application is taken over, to be looked through; else it is asked anew. */
  readonly isTakenOver: boolean;
  /** Characters of a text, value of a number, øre of an amount, entries of what is several. */
  readonly min: number | null;
  readonly max: number | null;
  /** First and last day of a date or a period. */
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
  readonly attachmentKind: AttachmentKind | null;
  /** Which files are taken; empty: all of them. */
  readonly fileFormats: readonly FileFormat[];
  readonly maxMegabytes: number | null;
  readonly options: readonly QuestionOption[];
  readonly condition: Condition | null;
}

/** Questions under a heading. */
export interface FormSection {
  readonly key: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly intro: string | null;
  readonly introEn: string | null;
  readonly questions: readonly FormQuestion[];
}

/** What a form asks. */
export interface FormContent {
  readonly kind: FormKind;
  readonly sections: readonly FormSection[];
}

/** POOL-6, POOL-17: a version of a pool's form. */
export interface PoolForm extends Owned, Versioned, FormContent {
  readonly id: PoolFormId;
  readonly poolId: PoolId;
  readonly state: FormState;
  /** Counts the published versions of a kind from 1; null until it is published. */
  readonly number: number | null;
  readonly publishedAt: Instant | null;
  /** From when on rounds that open take it. */
  readonly validFrom: Instant | null;
}

/** A form that was chosen for a round, in place of the one in force when it opens. */
export interface RoundForm extends Owned {
  readonly roundId: FundingRoundId;
  readonly formId: PoolFormId;
  readonly kind: FormKind;
}
