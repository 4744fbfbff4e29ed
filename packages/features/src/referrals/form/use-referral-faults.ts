import { personFields } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import type { FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults, type FormFaults } from "../../refusals/use-form-faults.ts";
import { personFieldWords } from "../terms/referral-terms.ts";
import { placeOf } from "./place-of.ts";
import { referralFieldWords, referralFormWords } from "./referral-form-words.ts";

/** Ties faults to the fields of a referral. `sent` is what was told when the graph refused: it names the ticked fields by number. */
export function useReferralFaults(form: string, faults: readonly FieldFault[], sent: readonly string[]): FormFaults {
  const names = useWords(referralFieldWords);
  const fields = useWords(personFieldWords);
  const words = useWords(referralFormWords);
  const label = (path: string): string => {
    const [head, field] = path.split(".");
    const ticked = personFields.find((one) => one === field);
    if (ticked) return fields(ticked);
    const known = Object.keys(referralFieldWords.messages) as (keyof typeof referralFieldWords.messages)[];
    return names(known.find((one) => one === head) ?? "need");
  };
  const own = ({ path, code }: FieldFault): string | undefined => {
    if (path === "consentFor" && code === "REQUIRED") return words("consentNeeded");
    return (path === "told" || path === "covered") && code === "TOO_FEW" ? words("toldTooFew") : undefined;
  };
  const placed = faults.map((fault) => ({ ...fault, path: placeOf(fault.path, sent) }));
  return useFormFaults(form, placed, label, () => false, { own });
}
