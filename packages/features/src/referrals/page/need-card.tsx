import { Card } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { referralWords } from "./referral-words.ts";

/** What is needed, in the sender's words; nothing where the viewer may not read it. */
export function NeedCard({ need }: Pick<ReferralPartsFragment, "need">) {
  const words = useWords(referralWords);
  if (need === null) return null;
  return (
    <Card title={words("need")}>
      <p className={css["prose"]}>{need}</p>
    </Card>
  );
}
