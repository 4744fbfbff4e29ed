import type { PlainDate } from "../../kernel/index.ts";
import type { AccountsState } from "../accounts/accounts.states.ts";
import type { AgreementSide, AgreementState } from "../agreement/agreement.type.ts";
import type { ChangeState } from "../change/change-request.type.ts";
import type { LetterState } from "../letters/letter.type.ts";
import type { MeetingState } from "../meeting/meeting.type.ts";
import type { OutcomeState } from "../outcome/outcome.states.ts";
import type { InstalmentState } from "../payment/payment.states.ts";
import type { YearStanding } from "../running/grant-year.type.ts";

/** As much of a plan of payment as tells what it waits for. Amounts in øre. */
export interface PlanFacts {
  readonly lacksAgreement: boolean;
  readonly instalments: readonly {
    readonly reference: string;
    readonly state: InstalmentState;
    readonly dueOn: PlainDate;
  }[];
  readonly claims: readonly { readonly amount: number; readonly settled: number; readonly dueOn: PlainDate }[];
}

/** What of a decided case tells what it waits for. Amount in øre. */
export interface GrantFacts {
  readonly amount: number;
  /** The latest letter; null while there is none. `hasFailed`: its mail could not be delivered. */
  readonly letter: { readonly state: LetterState; readonly hasFailed: boolean } | null;
  readonly needsAgreement: boolean;
  readonly agreement: {
    readonly state: AgreementState;
    readonly waitsOn: AgreementSide | null;
    readonly answerBy: PlainDate | null;
    readonly followUps: readonly { readonly dueOn: PlainDate; readonly notedAt: string | null }[];
  } | null;
  readonly plan: PlanFacts | null;
  readonly years: readonly {
    readonly year: number;
    readonly standing: YearStanding;
    /** False for the first year, which the case's own plan pays. */
    readonly isPaidByItself: boolean;
    readonly plan: PlanFacts | null;
  }[];
  readonly changes: readonly { readonly state: ChangeState; readonly meeting: MeetingState | null }[];
  readonly accounts: readonly {
    readonly year: number;
    readonly state: AccountsState;
    readonly dueOn: PlainDate;
    readonly isMissing: boolean;
  }[];
  readonly outcome: { readonly state: OutcomeState; readonly dueOn: PlainDate } | null;
}
