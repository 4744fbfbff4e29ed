import { Bars, Button, Card, Skeleton, Stack, Table, type Bar, type TableColumn } from "@indgang/components";
import type { TargetGroup } from "@indgang/domain/associations";
import { QueryState, useFormats, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { OutcomeFiguresDocument, type OutcomeFiguresQuery } from "./generated/outcome-figures.generated.ts";
import { filterOf, type OutcomeChoice } from "./outcome-choice.ts";
import { OutcomeList } from "./outcome-list.tsx";
import { seenWords } from "./seen-words.ts";

type Figure = OutcomeFiguresQuery["years"][number];

export interface PoolOutcomesProps {
  readonly poolId: string;
  readonly choice: OutcomeChoice | undefined;
  /** The address at which the grants behind a figure are listed. */
  readonly hrefOf: (choice: OutcomeChoice) => string;
  readonly onClear: () => void;
}

/** POOL-12: how many goals of a pool's grants were reached, by year, round and target group; each row leads to its grants. */
export function PoolOutcomes({ poolId, choice, hrefOf, onClear }: PoolOutcomesProps) {
  const words = useWords(seenWords);
  const groups = useWords(targetGroupWords);
  const [result, read] = useQuery({ query: OutcomeFiguresDocument, variables: { pool: poolId } });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={6} />}
    >
      {({ pool, years, rounds, groups: byGroup }) => {
        if (years.length === 0) return null;
        const labels: Record<string, string> = Object.fromEntries([
          ...years.map(({ key }) => [`YEAR.${key}`, key]),
          ...(pool?.rounds.nodes ?? []).map(({ id, name }) => [`ROUND.${id}`, name]),
          ...byGroup.map(({ key }) => [`TARGET_GROUP.${key}`, groups(key as TargetGroup)]),
        ]);
        const card = { labels, hrefOf };
        return (
          <Stack gap={6}>
            <FiguresCard
              {...card}
              by="YEAR"
              title={words("byYear")}
              head={words("year")}
              figures={[...years].reverse()}
            />
            <FiguresCard {...card} by="ROUND" title={words("byRound")} head={words("round")} figures={rounds} />
            <FiguresCard
              {...card}
              by="TARGET_GROUP"
              title={words("byGroup")}
              head={words("group")}
              figures={byGroup}
              note={words("several")}
            />
            {choice === undefined ? null : (
              <>
                <div>
                  <Button onPress={onClear}>{words("everything")}</Button>
                </div>
                <OutcomeList
                  key={choice}
                  title={words("chosen", { what: labels[choice] ?? "" })}
                  filter={{ ...filterOf(poolId, choice), approved: true }}
                  empty={words("none")}
                />
              </>
            )}
          </Stack>
        );
      }}
    </QueryState>
  );
}

interface FiguresCardProps {
  readonly by: "YEAR" | "ROUND" | "TARGET_GROUP";
  readonly title: string;
  readonly head: string;
  readonly figures: readonly Figure[];
  readonly labels: Readonly<Record<string, string>>;
  readonly hrefOf: PoolOutcomesProps["hrefOf"];
  readonly note?: string;
}

function FiguresCard({ by, title, head, figures, labels, hrefOf, note }: FiguresCardProps) {
  const columns = useFigureColumns(figures);
  return (
    <Card title={title} isFlush footer={note}>
      <Table
        caption={title}
        isCaptionHidden
        isHeadSticky={false}
        rows={figures}
        rowKey={({ key }) => key}
        rowHref={({ key }) => hrefOf(`${by}.${key}`)}
        columns={[
          { id: "label", header: head, isRowHeader: true, cell: ({ key }) => labels[`${by}.${key}`] ?? key },
          ...columns,
        ]}
      />
    </Card>
  );
}

function useFigureColumns(figures: readonly Figure[]): readonly TableColumn<Figure>[] {
  const words = useWords(seenWords);
  const { number } = useFormats();
  const max = Math.max(0, ...figures.map(({ goals }) => goals));
  const barsOf = ({ goals, reached }: Figure): readonly Bar[] => [
    { value: goals, look: "outlined" },
    { value: reached, look: "filled" },
  ];
  const count = (id: "reports" | "goals" | "reached" | "partly" | "notReached"): TableColumn<Figure> => ({
    id,
    header: words(id),
    align: "end",
    onPhone: "beside",
    cell: (figure) => number(figure[id]),
  });
  const share = ({ shareReached }: Figure): string =>
    shareReached == null ? "–" : words("percent", { share: number(Math.round(shareReached / 100)) });
  return [
    { id: "bars", header: words("drawn"), width: "20%", cell: (figure) => <Bars bars={barsOf(figure)} max={max} /> },
    count("reports"),
    count("goals"),
    count("reached"),
    count("partly"),
    count("notReached"),
    { id: "share", header: words("share"), align: "end", onPhone: "beside", cell: share },
  ];
}
