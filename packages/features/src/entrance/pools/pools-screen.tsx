import { Card, Link, Stack } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useFormats, useHrefTo, useLanguage, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { publicPoolRoute } from "../routes.ts";
import { PublicPoolsDocument, type PublicPoolsQuery, type PublicRoundFragment } from "./generated/pools.generated.ts";
import { poolWords } from "./pool-words.ts";
import { groupOf, tellingRound, type PoolGroup } from "./round-order.ts";

type Pool = PublicPoolsQuery["pools"]["nodes"][number];
const groups: readonly PoolGroup[] = ["open", "later", "closed"];

/** POOL-14: every pool of the municipality, those that can be applied to now first. */
export function Screen() {
  const words = useWords(poolWords);
  const [result, read] = useQuery({ query: PublicPoolsDocument });
  return (
    <ScreenFrame title={words("title")} lead={words("lead")}>
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ pools }) => {
          const listed = pools.nodes.map((pool) => ({ pool, round: tellingRound(pool.rounds.nodes) }));
          return (
            <Stack gap={8}>
              {groups.map((group) => {
                const shown = listed.filter(({ round }) => groupOf(round) === group);
                if (shown.length === 0 && group !== "open") return null;
                return (
                  <Stack key={group} as="section" aria-labelledby={`pools-${group}`}>
                    <h2 id={`pools-${group}`}>{words(group)}</h2>
                    {shown.length === 0 ? <p>{words("noOpen")}</p> : null}
                    <Stack gap={3}>
                      {shown.map(({ pool, round }) => (
                        <PoolCard key={pool.id} pool={pool} round={round} />
                      ))}
                    </Stack>
                  </Stack>
                );
              })}
            </Stack>
          );
        }}
      </QueryState>
    </ScreenFrame>
  );
}

function PoolCard({ pool, round }: { readonly pool: Pool; readonly round: PublicRoundFragment | null }) {
  const words = useWords(poolWords);
  const { language } = useLanguage();
  const { dateTime, money } = useFormats();
  const hrefTo = useHrefTo();
  const { name, description, administration } = pool;
  return (
    <Card
      title={name}
      headingLevel={3}
      isOneOfMany
      footer={<Link href={hrefTo(publicPoolRoute, { poolId: pool.id })}>{words("readMore", { pool: name })}</Link>}
    >
      <Stack gap={2}>
        <p>{description}</p>
        <p>{language === "da" ? administration.name : administration.nameEn}</p>
        {round === null ? null : (
          <p>
            <strong>
              {round.state === "OPEN"
                ? words("deadline", { deadline: dateTime(round.deadlineAt) })
                : round.state === "ANNOUNCED"
                  ? words("opens", { opens: dateTime(round.opensAt) })
                  : words("closedSince", { deadline: dateTime(round.deadlineAt) })}
            </strong>
            {` · ${money(round.budget)}`}
          </p>
        )}
      </Stack>
    </Card>
  );
}
