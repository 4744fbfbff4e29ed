import { Button, Card, FreeText, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useEffect, useRef } from "react";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import type { WholeBallot } from "./ballot-overview.tsx";
import { nominationTotal } from "./ballot-totals.ts";
import { ballotWords } from "./ballot-words.ts";

export interface BallotSummaryProps extends WholeBallot {
  readonly missing: number;
  readonly onSubmit: () => void;
}

/** AWARD-2: everything that the juror gives, before it is submitted for good. */
export function BallotSummary({ entries, criteria, scoresOf, missing, onSubmit }: BallotSummaryProps) {
  const words = useWords(ballotWords);
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card
      title={
        <span ref={heading} tabIndex={-1}>
          {words("summary")}
        </span>
      }
    >
      <Stack>
        {entries.length === 0 ? (
          <p>{words("emptyText")}</p>
        ) : (
          <PlainTable
            caption={words("summary")}
            heads={[words("nominee"), words("given")]}
            rows={entries.map((entry) => {
              const { sum, most, missing: lacks } = nominationTotal(entry, criteria, scoresOf(entry.nomination.id));
              const given = lacks > 0 ? words("lacks", { count: lacks }) : words("points", { sum, most });
              return [
                <FreeText key={entry.nomination.id}>{entry.nomination.nominee}</FreeText>,
                entry.nomination.isRecused ? words("recused") : given,
              ];
            })}
          />
        )}
        <p>{missing > 0 ? words("missing", { count: missing }) : words("ready")}</p>
        {missing > 0 ? null : (
          <div>
            <Button variant="primary" onPress={onSubmit}>
              {words("submit")}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}
