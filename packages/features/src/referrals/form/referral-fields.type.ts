import type { PersonField } from "@indgang/domain/referrals";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import type { ReferralForm } from "./referral-form.type.ts";
import type { TargetOption } from "./use-targets.ts";

/** What every part of the form takes. */
export interface ReferralFieldsProps {
  readonly form: ReferralForm;
  readonly field: FormFaults["field"];
  readonly targets: readonly TargetOption[];
  /** Who passes on tells no more than they were told; null: everything (REF-6). */
  readonly toldToUs: readonly PersonField[] | null;
  readonly onChange: (change: Partial<ReferralForm>) => void;
}
