import { ButtonLink, EmptyState, Stack, Table } from "@indgang/components";
import { QueryState, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useWholeList } from "../../search/use-whole-list.ts";
import { newPrizeRoute, prizeRoute } from "../routes.ts";
import { PrizesDocument } from "./generated/prizes.generated.ts";
import { prizesWords } from "./prizes-words.ts";
import { usePrizeColumns } from "./use-prize-columns.tsx";

/** The own administration's prizes first, then those of the others. */
export function PrizeLists({ runs }: { readonly runs: boolean }) {
  const words = useWords(prizesWords);
  const hrefTo = useHrefTo();
  const { administration } = useViewer();
  const columns = usePrizeColumns();
  const [result, readAgain] = useWholeList(PrizesDocument, {}, (data) => data.prizes);
  const empty = (
    <EmptyState
      title={words("noneTitle")}
      actions={
        runs ? (
          <ButtonLink variant="primary" href={hrefTo(newPrizeRoute)}>
            {words("new")}
          </ButtonLink>
        ) : null
      }
    >
      {words(runs ? "noneSecretary" : "noneOthers")}
    </EmptyState>
  );
  return (
    <QueryState result={result} onRetry={readAgain}>
      {(prizes) => {
        const ours = prizes.filter((prize) => prize.administration.id === administration?.id);
        const others = prizes.filter((prize) => prize.administration.id !== administration?.id);
        const parts = [
          { name: words("ours"), rows: ours, shown: columns.ours },
          ...(others.length === 0 ? [] : [{ name: words("others"), rows: others, shown: columns.others }]),
        ];
        return parts.map(({ name, rows, shown }) => (
          <Stack key={name} as="section" gap={3}>
            <h2>{name}</h2>
            <Table
              caption={name}
              isCaptionHidden
              columns={shown}
              rows={rows}
              rowKey={({ id }) => id}
              rowHref={({ id }) => hrefTo(prizeRoute, { prizeId: id })}
              empty={empty}
            />
          </Stack>
        ));
      }}
    </QueryState>
  );
}
