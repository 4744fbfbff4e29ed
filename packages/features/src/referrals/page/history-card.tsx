import { Card, Timeline } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { referralEventWords } from "../terms/referral-states.ts";
import { sideWords } from "../terms/referral-terms.ts";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { referralWords } from "./referral-words.ts";

/** What happened, and by which side; without a word about the citizen. A draft that was saved over and over shows once. */
export function HistoryCard({ events }: Pick<ReferralPartsFragment, "events">) {
  const words = useWords(referralWords);
  const kinds = useWords(referralEventWords);
  const sides = useWords(sideWords);
  const shown = events.filter(({ kind }, index) => kind !== "DRAFT_SAVED" || events[index + 1]?.kind !== "DRAFT_SAVED");
  return (
    <Card title={words("history")}>
      <Timeline
        label={words("history")}
        events={shown.map(({ at, kind, side }) => ({
          id: `${at} ${kind}`,
          at,
          title: kinds(kind),
          by: side === null ? words("clock") : sides(side),
        }))}
      />
    </Card>
  );
}
