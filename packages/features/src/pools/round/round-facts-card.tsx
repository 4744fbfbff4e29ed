import { Card, DefinitionList } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { roundKindWords } from "../terms/round-terms.ts";
import type { RoundEntry } from "./round-view.tsx";
import { roundWords } from "./round-words.ts";

/** When a round is open, for which year, what is looked for, and how many have applied. */
export function RoundFactsCard({ round }: { readonly round: RoundEntry }) {
  const words = useWords(roundWords);
  const kinds = useWords(roundKindWords);
  const { dateTime, money } = useFormats();
  const { applicationCount, appliedTotal, closedReason } = round;
  const year = String(round.year);
  return (
    <Card title={words("facts")}>
      <DefinitionList
        layout="stacked"
        items={[
          { term: words("kind"), description: kinds(round.kind) },
          {
            term: words("year"),
            description: round.years === null ? year : words("years", { year, years: round.years }),
          },
          { term: words(round.state === "ANNOUNCED" ? "opens" : "opened"), description: dateTime(round.opensAt) },
          { term: words("deadline"), description: dateTime(round.deadlineAt) },
          ...(closedReason === null ? [] : [{ term: words("closedReason"), description: closedReason }]),
          { term: words("focusAreas"), description: round.focusAreas.join("\u00a0· ") || words("none") },
          ...(applicationCount === null || appliedTotal === null
            ? []
            : [
                {
                  term: words("applied"),
                  description: words("appliedFor", { count: applicationCount, total: money(appliedTotal) }),
                },
              ]),
        ]}
      />
    </Card>
  );
}
