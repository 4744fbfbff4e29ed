import { Badge, Card, Table, type TableColumn } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import type { PublicPoolQuery } from "./generated/pool.generated.ts";
import type { PublicRoundFragment } from "./generated/pools.generated.ts";
import { poolWords, roundStateWords } from "./pool-words.ts";
import { tellingRound } from "./round-order.ts";
import { ShowRest } from "./show-rest.tsx";

type Pool = NonNullable<PublicPoolQuery["pool"]>;

/** POOL-3, POOL-14: whether one may apply, until when and how, first; rounds that are over are there for whoever asks. */
export function RoundsCard({ pool }: { readonly pool: Pool }) {
  const words = useWords(poolWords);
  const columns = useRoundColumns();
  const [withOver, setWithOver] = useState(false);
  const rounds = pool.rounds.nodes;
  const ahead = rounds.filter(({ state }) => state === "OPEN" || state === "ANNOUNCED");
  const shown = withOver ? rounds : ahead;
  const hidden = rounds.length - shown.length;
  return (
    <Card
      title={words("rounds")}
      isFlush={shown.length > 0}
      footer={
        <ShowRest label={hidden === 0 ? null : words("over", { count: hidden })} onShow={() => setWithOver(true)}>
          <Answer round={tellingRound(rounds)} />
        </ShowRest>
      }
    >
      {shown.length === 0 ? null : (
        <Table
          caption={words("rounds")}
          isCaptionHidden
          isHeadSticky={false}
          rows={shown}
          rowKey={({ id }) => id}
          columns={columns}
        />
      )}
    </Card>
  );
}

/** What to do now, by the round that says most of the pool. */
function Answer({ round }: { readonly round: PublicRoundFragment | null }) {
  const words = useWords(poolWords);
  const { dateTime } = useFormats();
  if (round?.state === "OPEN") return <p>{words("how", { deadline: dateTime(round.deadlineAt) })}</p>;
  if (round?.state === "ANNOUNCED") return <p>{words("opensThen", { opens: dateTime(round.opensAt) })}</p>;
  return <p>{round === null ? words("never") : words("isOver", { deadline: dateTime(round.deadlineAt) })}</p>;
}

function useRoundColumns(): readonly TableColumn<Pool["rounds"]["nodes"][number]>[] {
  const words = useWords(poolWords);
  const states = useWords(roundStateWords);
  const { dateTime, money } = useFormats();
  return [
    { id: "name", header: words("round"), cell: ({ name }) => name },
    {
      id: "state",
      header: words("state"),
      cell: ({ state }) => <Badge tone={state === "OPEN" ? "success" : "neutral"}>{states(state)}</Badge>,
    },
    {
      id: "period",
      header: words("period"),
      cell: ({ opensAt, deadlineAt }) => words("from", { opens: dateTime(opensAt), deadline: dateTime(deadlineAt) }),
    },
    { id: "amount", header: words("amount"), align: "end", cell: ({ budget }) => money(budget) },
  ];
}
