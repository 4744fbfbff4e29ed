import { ButtonLink, EmptyState, Inline, Stack, Table } from "@indgang/components";
import {
  QueryState,
  Screen as ScreenFrame,
  UnkeptData,
  useHasRoute,
  useHrefTo,
  useMay,
  useViewer,
  useWords,
} from "@indgang/shell";
import { overviewRoute } from "../../overview/routes.ts";
import { reportRoute } from "../../report/routes.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import { keepsPools } from "../rights/keeps-pools.ts";
import { newPoolRoute, poolRoute } from "../routes.ts";
import { PoolsDocument } from "./generated/pools.generated.ts";
import { poolsWords } from "./pools-words.ts";
import { usePoolColumns } from "./use-pool-columns.tsx";

/** POOL-14, POOL-18: the own administration's pools first, then those of the others, with what is left of each. */
export function Screen() {
  const words = useWords(poolsWords);
  return (
    <UnkeptData>
      <ScreenFrame title={words("title")} lead={words("lead")} actions={<Actions />}>
        <PoolLists />
      </ScreenFrame>
    </UnkeptData>
  );
}

function Actions() {
  const words = useWords(poolsWords);
  const hrefTo = useHrefTo();
  const isRead = useMay()("READ_CASES");
  const hasRoute = useHasRoute();
  return (
    <Inline>
      {isRead && hasRoute(overviewRoute) ? (
        <ButtonLink href={hrefTo(overviewRoute)}>{words("figures")}</ButtonLink>
      ) : null}
      {isRead && hasRoute(reportRoute) ? <ButtonLink href={hrefTo(reportRoute)}>{words("report")}</ButtonLink> : null}
      <NewPool />
    </Inline>
  );
}

function NewPool() {
  const words = useWords(poolsWords);
  const hrefTo = useHrefTo();
  const viewer = useViewer();
  if (!keepsPools(viewer, viewer.administration?.id ?? "")) return null;
  return (
    <ButtonLink variant="primary" href={hrefTo(newPoolRoute)}>
      {words("new")}
    </ButtonLink>
  );
}

function PoolLists() {
  const words = useWords(poolsWords);
  const hrefTo = useHrefTo();
  const viewer = useViewer();
  const columns = usePoolColumns();
  const [result, readAgain] = useWholeList(PoolsDocument, {}, (data) => data.pools);
  const keeps = keepsPools(viewer, viewer.administration?.id ?? "");
  const empty = (
    <EmptyState title={words("none")} actions={<NewPool />}>
      {words(keeps ? "noneLeader" : "noneOthers")}
    </EmptyState>
  );
  return (
    <QueryState result={result} onRetry={readAgain}>
      {(pools) => {
        const isOurs = (pool: (typeof pools)[number]) => pool.administration.id === viewer.administration?.id;
        const others = pools.filter((pool) => !isOurs(pool));
        const parts = [
          { name: words("ours"), rows: pools.filter(isOurs), shown: columns.ours },
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
              rowHref={({ id }) => hrefTo(poolRoute, { poolId: id })}
              empty={empty}
            />
          </Stack>
        ));
      }}
    </QueryState>
  );
}
