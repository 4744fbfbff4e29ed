import { Card, FreeText, Link, Stack } from "@indgang/components";
import { useHrefTo, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { associationRoute } from "../../associations/routes.ts";
import { OnlySome } from "../../search/only-some.tsx";
import type { PrizeEntry } from "./prize-view.tsx";
import { prizeWords } from "./prize-words.ts";

/** AWARD-3: who won the prize, and why. */
export function PrizeWinnersCard({ awards: { nodes, totalCount } }: Pick<PrizeEntry, "awards">) {
  const words = useWords(prizeWords);
  const hrefTo = useHrefTo();
  return (
    <Card title={words("winners")}>
      {nodes.length === 0 ? (
        <p>{words("noWinners")}</p>
      ) : (
        <Stack gap={3}>
          <OnlySome shown={nodes.length} total={totalCount} which="newest" />
          <PlainTable
            caption={words("winners")}
            isOfWords
            heads={[words("year"), words("category"), words("winner"), words("motivation")]}
            rows={nodes.map(({ id, year, category, winner, association, motivation }) => [
              String(year),
              category?.name ?? "",
              <span key={id} className={css["lines"]}>
                {winner ?? words("notGiven")}
                {association ? (
                  <Link href={hrefTo(associationRoute, { associationId: association.id })}>{association.name}</Link>
                ) : null}
              </span>,
              <FreeText key={id}>{motivation}</FreeText>,
            ])}
          />
        </Stack>
      )}
    </Card>
  );
}
