import { ButtonLink, Card, Link } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { newRoundRoute, roundRoute } from "../routes.ts";
import { RoundStateBadge } from "../terms/round-state-badge.tsx";
import { poolWords } from "./pool-words.ts";
import type { PoolPartProps } from "./pool-view.tsx";

/** POOL-3, POOL-18: the rounds of a pool, the latest first, with what is left of each. */
export function RoundsCard({ pool, keeps }: PoolPartProps) {
  const words = useWords(poolWords);
  const hrefTo = useHrefTo();
  const { date, money } = useFormats();
  const rounds = pool.rounds.nodes;
  return (
    <Card
      title={words("rounds")}
      aside={
        keeps ? (
          <ButtonLink size="small" href={hrefTo(newRoundRoute, { poolId: pool.id })}>
            {words("newRound")}
          </ButtonLink>
        ) : null
      }
    >
      {rounds.length === 0 ? (
        <p>{words("noRounds")}</p>
      ) : (
        <PlainTable
          caption={words("rounds")}
          heads={[words("round"), words("state"), words("deadline"), words("left")]}
          rows={rounds.map((round) => [
            <Link key={round.id} href={hrefTo(roundRoute, { roundId: round.id })}>
              {round.name}
            </Link>,
            <RoundStateBadge key={round.id} state={round.state} />,
            date(round.deadlineAt),
            <span key={round.id} className={css["lines"]}>
              {money(round.left)}
              <span className={css["subtle"]}>{words("ofBudget", { budget: money(round.budget) })}</span>
            </span>,
          ])}
        />
      )}
    </Card>
  );
}
