import { ButtonLink, EmptyState, Select } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useHrefTo, useRouteSearch, useViewer, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import css from "../../applications/list/applications.module.css";
import { PoolsToChooseDocument } from "../../applications/list/generated/pools-to-choose.generated.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import { ledgerRoute, paymentsRoute } from "../routes.ts";
import { EntriesCard } from "./entries-card.tsx";
import { PoolAccountsDocument } from "./generated/pool-accounts.generated.ts";
import { ledgerWords } from "./ledger-words.ts";
import { LinesCard, type AccountRound } from "./lines-card.tsx";

/** POOL-18: what became of the money of each budget line, each figure with its entries. */
export function Screen() {
  const words = useWords(ledgerWords);
  const hrefTo = useHrefTo();
  const { administration } = useViewer();
  const [search, setSearch] = useRouteSearch(ledgerRoute);
  const [{ data: pools = [] }] = useWholeList(
    PoolsToChooseDocument,
    { administrationId: administration?.id ?? null },
    (data) => data.pools,
  );
  // Who comes for one line alone is shown no other pool's.
  const pool = search.pool ?? (search.line === undefined ? pools[0]?.id : undefined);
  const [result, read] = useQuery({
    query: PoolAccountsDocument,
    variables: { id: pool ?? "" },
    pause: pool === undefined,
    requestPolicy: "cache-and-network",
  });
  const rounds = result.data?.pool?.rounds.nodes ?? [];
  const hasLine = ({ budgetLines }: AccountRound): boolean => budgetLines.some(({ id }) => id === search.line);
  const round = rounds.find(({ id }) => id === search.round) ?? rounds.find(hasLine) ?? rounds[0];
  return (
    <ScreenFrame
      title={words("title")}
      actions={<ButtonLink href={hrefTo(paymentsRoute)}>{words("payments")}</ButtonLink>}
    >
      <search className={css["filters"]} aria-label={words("choose")}>
        <Select
          label={words("pool")}
          options={pools.map(({ id, name }) => ({ id, label: name }))}
          value={pool ?? null}
          placeholder={words("choosePool")}
          hasNone={pool === undefined}
          onChange={(id) => setSearch(id === null ? {} : { pool: id })}
        />
        {pool === undefined ? null : (
          <Select
            label={words("round")}
            options={rounds.map(({ id, name }) => ({ id, label: name }))}
            value={round?.id ?? null}
            hasNone={false}
            onChange={(id) => setSearch({ pool, ...(id && { round: id }) })}
          />
        )}
      </search>
      {pool !== undefined ? (
        <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
          {() =>
            round === undefined ? (
              <EmptyState title={words("noRounds")} />
            ) : (
              <LinesCard
                round={round}
                later={rounds.filter(({ year }) => year > round.year)}
                hrefOf={(line) => hrefTo(ledgerRoute, undefined, { pool, round: round.id, line })}
              />
            )
          }
        </QueryState>
      ) : search.line === undefined ? (
        <EmptyState title={words("choosePool")}>{words("choosePoolText")}</EmptyState>
      ) : null}
      {search.line === undefined ? null : <EntriesCard lineId={search.line} search={search} />}
    </ScreenFrame>
  );
}
