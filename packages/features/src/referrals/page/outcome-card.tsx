import { Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { referralWords } from "./referral-words.ts";

/** What came of it; or why it rests, or ended. */
export function OutcomeCard({ referral }: { readonly referral: ReferralPartsFragment }) {
  const words = useWords(referralWords);
  const { outcome, reason } = referral;
  if (outcome === null && reason === null) return null;
  return (
    <Card title={words(outcome === null ? "reason" : "outcome")}>
      <Stack gap={3}>
        {outcome === null ? null : <p className={css["prose"]}>{outcome}</p>}
        {reason === null ? null : <p className={css["prose"]}>{reason.text ?? words(reason.code)}</p>}
      </Stack>
    </Card>
  );
}
