import type { PlainDate } from "@indgang/domain/kernel";
import type { ReferralSide, ReferralState } from "@indgang/domain/referrals";
import { useFormats, useWords } from "@indgang/shell";
import { dueDate } from "../../vocabulary/due-date.tsx";
import { referralDay } from "./referral-day.ts";
import { referralDayWords } from "./referral-day-words.ts";
import css from "./referral-day.module.css";

export interface ReferralDayProps {
  readonly side: ReferralSide;
  readonly state: ReferralState;
  readonly dueOn: PlainDate | null;
}

/** REF-7: the next day of a referral, and whose it is. Only one's own catches the eye when it has passed. */
export function ReferralDayCell({ side, state, dueOn }: ReferralDayProps) {
  const words = useWords(referralDayWords);
  const { date } = useFormats();
  const day = referralDay(side, state);
  if (day === null || dueOn === null) return "–";
  return (
    <span className={css["day"]}>
      {day.isOwn ? dueDate({ dueOn }) : date(dueOn)}
      <span className={css["whose"]}>{words(day.words)}</span>
    </span>
  );
}
