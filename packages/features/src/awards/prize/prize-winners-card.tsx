import { Card, FreeText, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { OnlySome } from "../../search/only-some.tsx";
import { NameAndAssociation } from "../terms/name-and-association.tsx";
import type { PrizeEntry } from "./prize-view.tsx";
import { prizeWords } from "./prize-words.ts";

/** AWARD-3: who won the prize, and why. */
export function PrizeWinnersCard({ awards: { nodes, totalCount } }: Pick<PrizeEntry, "awards">) {
  const words = useWords(prizeWords);
  return (
    <Card title={words("winners")}>
      {nodes.length === 0 ? (
        <p>{words("noWinners")}</p>
      ) : (
        <Stack gap={3}>
          <OnlySome shown={nodes.length} total={totalCount} which="newest" />
          <PlainTable
            caption={words("winners")}
            amounts={[]}
            heads={[words("year"), words("category"), words("winner"), words("motivation")]}
            rows={nodes.map(({ id, year, category, winner, association, motivation }) => [
              String(year),
              category?.name ?? "",
              <NameAndAssociation key={id} name={winner ?? words("notGiven")} association={association} />,
              <FreeText key={id}>{motivation}</FreeText>,
            ])}
          />
        </Stack>
      )}
    </Card>
  );
}
