import { FreeText, Stack } from "@indgang/components";
import { QueryState, useFormats, useWords } from "@indgang/shell";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { decidingWords } from "./deciding-words.ts";
import { useJuryResult } from "./use-jury-result.ts";

export interface ResultTableProps {
  readonly cycleId: string;
  readonly category: { readonly id: string; readonly name: string };
}

/** AWARD-2: what the jury gives together, the best first; no figures of those that the viewer is recused from. */
export function ResultTable({ cycleId, category }: ResultTableProps) {
  const words = useWords(decidingWords);
  const { number } = useFormats();
  const [result, readAgain] = useJuryResult(cycleId, category.id);
  const figure = (value: number | null): string => (value === null ? "–" : number(value));
  return (
    <QueryState result={result} onRetry={readAgain}>
      {(entries) => {
        const missing = entries[0]?.ballotsMissing ?? 0;
        if (entries.length === 0) return <p>{words("resultLater")}</p>;
        return (
          <Stack gap={3}>
            {missing > 0 ? <p>{words("ballotsStillMissing", { count: missing })}</p> : null}
            <PlainTable
              caption={words("result", { category: category.name })}
              amounts={[1, 2, 3]}
              heads={[words("nominee"), words("scoredBy"), words("sum"), words("average")]}
              rows={entries.map(({ nomination, average, sum, scoredBy }) => [
                <span key={nomination.id}>
                  <FreeText>{nomination.nominee}</FreeText>
                  {nomination.isRecused ? ` (${words("youAreRecused")})` : ""}
                </span>,
                figure(scoredBy),
                figure(sum),
                figure(average),
              ])}
            />
          </Stack>
        );
      }}
    </QueryState>
  );
}
