import { useFormats, useWords } from "@indgang/shell";
import { CaseDeadline } from "../../vocabulary/case-deadline.tsx";
import type { ReferralDayProps } from "./referral-day-cell.tsx";
import { referralDay } from "./referral-day.ts";
import { referralDayWords } from "./referral-day-words.ts";

/** REF-7: the same on the referral's own page: a deadline of one's own, or the other side's day in words. */
export function ReferralDayLine({ side, state, dueOn }: ReferralDayProps) {
  const words = useWords(referralDayWords);
  const { date } = useFormats();
  const day = referralDay(side, state);
  if (day === null || dueOn === null) return null;
  return day.isOwn ? (
    <CaseDeadline dueOn={dueOn} />
  ) : (
    <span>
      {words(day.words)}: {date(dueOn)}
    </span>
  );
}
