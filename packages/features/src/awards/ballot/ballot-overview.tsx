import { Card, FreeText } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "./ballot.module.css";
import { nominationTotal, type Scores } from "./ballot-totals.ts";
import { ballotWords } from "./ballot-words.ts";
import type { BallotEntry } from "./use-ballot.ts";

export interface WholeBallot {
  readonly entries: readonly BallotEntry[];
  readonly criteria: readonly { readonly id: string; readonly mostPoints: number }[];
  readonly scoresOf: (nominationId: string) => Scores;
  readonly onChoose: (place: number) => void;
}

/** How far the ballot is filled in, and the way to any nomination of it. */
export function BallotOverview({
  entries,
  criteria,
  scoresOf,
  onChoose,
  place,
}: WholeBallot & { readonly place: number }) {
  const words = useWords(ballotWords);
  const status = (entry: BallotEntry): string => {
    const { sum, most, missing } = nominationTotal(entry, criteria, scoresOf(entry.nomination.id));
    if (entry.nomination.isRecused) return words("recused");
    return missing > 0 ? words("lacks", { count: missing }) : words("points", { sum, most });
  };
  return (
    <Card title={words("overview")}>
      <ol className={css["list"]}>
        {entries.map((entry, index) => (
          <li key={entry.nomination.id}>
            <button
              type="button"
              className={css["entry"]}
              aria-current={index === place ? "step" : undefined}
              onClick={() => onChoose(index)}
            >
              <FreeText>{entry.nomination.nominee}</FreeText>
              <span className={css["subtle"]}>{status(entry)}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={css["entry"]}
            aria-current={place >= entries.length ? "step" : undefined}
            onClick={() => onChoose(entries.length)}
          >
            {words("toSummary")}
          </button>
        </li>
      </ol>
    </Card>
  );
}
