import { useFormats, useWords } from "@indgang/shell";
import { CaseDeadline } from "../../vocabulary/case-deadline.tsx";
import { useToday } from "../../time/use-today.ts";
import type { ReferralDayProps } from "./referral-day-cell.tsx";
import { referralDay } from "./referral-day.ts";
import { referralDayWords } from "./referral-day-words.ts";

/** REF-7: the same on the referral's own page: a deadline of one's own, the other side's day in words, and a follow-up that lies ahead, which asks nothing yet. */
export function ReferralDayLine({ side, state, dueOn }: ReferralDayProps) {
  const words = useWords(referralDayWords);
  const { date } = useFormats();
  const today = useToday();
  const day = referralDay(side, state);
  if (day === null || dueOn === null) return null;
  const isDeadline = day.isOwn && (day.words !== "ownOUTCOME" || dueOn < today);
  return isDeadline ? (
    <CaseDeadline dueOn={dueOn} />
  ) : (
    <span>
      {words(day.words)}: {date(dueOn)}
    </span>
  );
}
