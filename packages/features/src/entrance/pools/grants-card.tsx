import { Card, FreeText, Table, type TableColumn } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { formatGrantAmount } from "../../vocabulary/grant-amount.ts";
import type { PublicPoolQuery } from "./generated/pool.generated.ts";
import { poolWords } from "./pool-words.ts";
import { ShowRest } from "./show-rest.tsx";

type Grants = PublicPoolQuery["grants"];

/** Enough to see what a pool gives money to; the others are shown to whoever asks. */
const first = 5;

/** POOL-14: who was given money, the latest first. */
export function GrantsCard({ grants: { nodes, totalCount } }: { readonly grants: Grants }) {
  const words = useWords(poolWords);
  const columns = useGrantColumns();
  const [isWhole, setWhole] = useState(false);
  if (nodes.length === 0) return <Card title={words("grants")}>{words("noGrants")}</Card>;
  const shown = isWhole ? nodes : nodes.slice(0, first);
  return (
    <Card
      title={words("grants")}
      isFlush
      footer={
        <ShowRest
          label={shown.length === nodes.length ? null : words("moreGrants", { count: nodes.length - shown.length })}
          onShow={() => setWhole(true)}
        >
          <p role="status">{words("grantsAll", { shown: shown.length, total: totalCount })}</p>
        </ShowRest>
      }
    >
      <Table
        caption={words("grants")}
        isCaptionHidden
        isHeadSticky={false}
        rows={shown}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </Card>
  );
}

function useGrantColumns(): readonly TableColumn<Grants["nodes"][number]>[] {
  const words = useWords(poolWords);
  const { date, money } = useFormats();
  return [
    { id: "to", header: words("grantTo"), cell: ({ association }) => <FreeText>{association.name}</FreeText> },
    { id: "for", header: words("grantFor"), cell: ({ title }) => <FreeText>{title}</FreeText> },
    { id: "on", header: words("grantOn"), isUnbroken: true, cell: ({ awardedOn }) => date(awardedOn) },
    {
      id: "amount",
      header: words("grantAmount"),
      align: "end",
      cell: (grant) => formatGrantAmount(grant, money),
    },
  ];
}
