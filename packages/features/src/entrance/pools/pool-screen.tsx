import { Breadcrumbs, Button, ButtonLink, Stack } from "@indgang/components";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useHrefTo,
  useRouteParameters,
  useWords,
} from "@indgang/shell";
import { useQuery } from "urql";
import { applyRoute, publicPoolRoute, publicPoolsRoute } from "../routes.ts";
import { PublicPoolDocument } from "./generated/pool.generated.ts";
import { poolWords } from "./pool-words.ts";
import { PoolParts } from "./pool-parts.tsx";

/** POOL-14: one pool: what it is for, who can apply, until when, by which criteria, and who was given money. */
export function Screen() {
  const words = useWords(poolWords);
  const hrefTo = useHrefTo();
  const { poolId } = useRouteParameters(publicPoolRoute);
  const [result, read] = useQuery({ query: PublicPoolDocument, variables: { id: poolId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ pool, grants }) => {
        if (!pool) return <NotFoundScreen />;
        const isOpen = pool.rounds.nodes.some(({ state }) => state === "OPEN");
        return (
          <ScreenFrame
            title={pool.name}
            lead={pool.description}
            breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(publicPoolsRoute) }]} />}
            actions={
              <>
                {isOpen ? (
                  <ButtonLink variant="primary" href={hrefTo(applyRoute, { poolId: pool.id })}>
                    {words("apply")}
                  </ButtonLink>
                ) : null}
                <Button variant="quiet" onPress={() => print()}>
                  {words("print")}
                </Button>
              </>
            }
          >
            <Stack gap={6}>
              <PoolParts pool={pool} grants={grants} />
            </Stack>
          </ScreenFrame>
        );
      }}
    </QueryState>
  );
}
