import { FreeText, type TableColumn } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { referralWorkWords } from "../terms/referral-work-terms.ts";
import { ReferralDayCell } from "../terms/referral-day-cell.tsx";
import { ReferralStateBadge } from "../terms/referral-state-badge.tsx";
import { UrgencyBadge } from "../terms/urgency-badge.tsx";
import { usePartyNames } from "../terms/use-party-names.ts";
import type { ReferralBox } from "../referral-search.ts";
import type { ReferralsQuery } from "./generated/referrals.generated.ts";
import { referralListWords } from "./referral-list-words.ts";
import css from "./referral-list.module.css";

type ReferralRow = ReferralsQuery["referrals"]["nodes"][number];

/** The columns of a box. Who is not named yet stands by the need. */
export function useReferralColumns(box: ReferralBox): readonly TableColumn<ReferralRow>[] {
  const words = useWords(referralListWords);
  const work = useWords(referralWorkWords);
  const parties = usePartyNames();
  const isReceived = box === "received";
  const about = ({ citizen, telling, need, level }: ReferralRow) => {
    const head = citizen?.name ?? telling.name ?? need ?? words(level === 0 ? "signpost" : "unnamed");
    return (
      <span className={css["line"]}>
        <FreeText>{head}</FreeText>
      </span>
    );
  };
  return [
    { id: "about", header: words("about"), isRowHeader: true, width: "28%", cell: about },
    { id: "work", header: words("work"), cell: (row) => (row.work === null ? words("nothing") : work(row.work)) },
    {
      id: "party",
      header: words(isReceived ? "from" : "to"),
      cell: (row) => {
        const party = isReceived ? parties.sender(row) : parties.receiver(row);
        if (party === null) return words("noReceiver");
        return (
          <span className={css["two"]}>
            {party.name}
            {party.of === null ? null : <span className={css["subtle"]}>{party.of}</span>}
          </span>
        );
      },
    },
    { id: "urgency", header: words("urgency"), cell: ({ urgency }) => <UrgencyBadge urgency={urgency} /> },
    { id: "state", header: words("state"), cell: ({ state }) => <ReferralStateBadge state={state} /> },
    { id: "due", header: words("due"), isUnbroken: true, cell: (row) => <ReferralDayCell {...row} /> },
  ];
}
