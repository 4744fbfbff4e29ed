import type { Money, PlainDate } from "../../kernel/index.ts";

/** A body in a grant file: the one that gave, or the one that got. `id` is the file's (an org-id such as `GB-CHC-1136419`). */
export interface ImportedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly charityNumber: string | null;
  readonly companyNumber: string | null;
  readonly street: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
  readonly website: string | null;
  readonly department: string | null;
}

/** A historic grant as it was published. Amounts in minor units of `currency`. */
export interface ImportedGrant {
  readonly externalId: string;
  readonly title: string;
  readonly description: string | null;
  readonly currency: string;
  readonly amountAwarded: Money;
  readonly amountAppliedFor: Money | null;
  readonly amountDisbursed: Money | null;
  readonly awardedOn: PlainDate;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly durationMonths: number | null;
  readonly recipient: ImportedOrganisation;
  readonly funder: ImportedOrganisation | null;
  readonly programme: string | null;
  readonly beneficiaryPlace: string | null;
  readonly fromOpenCall: boolean | null;
  readonly url: string | null;
  readonly dataSource: string | null;
}

/** Why a value could not be taken. */
export type RowProblemReason =
  | "NOT_AN_OBJECT"
  | "MISSING"
  | "NOT_TEXT"
  | "TOO_LONG"
  | "NOT_A_NUMBER"
  | "NEGATIVE"
  | "TOO_LARGE"
  | "TOO_MANY_DECIMALS"
  | "AMBIGUOUS_NUMBER"
  | "NO_SUCH_DATE"
  | "UNKNOWN_CURRENCY"
  | "UNKNOWN_VALUE"
  | "SEVERAL";

/** One value that does not fit. The row is not taken in. `value` is what stood there, cut short. */
export interface RowProblem {
  readonly field: string;
  readonly value: string;
  readonly reason: RowProblemReason;
}

export type RepairKind =
  | "TRIMMED"
  | "TIME_CUT_OFF"
  | "TEXT_TO_NUMBER"
  | "NUMBER_TO_TEXT"
  | "YES_OR_NO"
  | "CURRENCY_UPPER_CASE"
  | "LEFT_OUT"
  | "ONE_FOR_LIST";

/** One value that was taken in another form than it had, or (LEFT_OUT) an optional one that was not. */
export interface Repair {
  readonly field: string;
  readonly value: string;
  readonly repair: RepairKind;
}

/** What came of one row: a grant, unless there are problems. */
export interface GrantReading {
  readonly grant: ImportedGrant | null;
  readonly problems: readonly RowProblem[];
  readonly repairs: readonly Repair[];
}
