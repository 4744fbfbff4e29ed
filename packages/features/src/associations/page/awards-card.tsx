import { Card, FreeText, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { OnlySome } from "../../search/only-some.tsx";
import type { AssociationEntry } from "./association-view.tsx";
import { associationWords } from "./association-words.ts";

/** AWARD-3: the prizes that it, or a person who works in it, has won; nothing where there are none. */
export function AwardsCard({ awards: { nodes, totalCount } }: Pick<AssociationEntry, "awards">) {
  const words = useWords(associationWords);
  if (nodes.length === 0) return null;
  return (
    <Card title={words("awards")}>
      <Stack gap={3}>
        <OnlySome shown={nodes.length} total={totalCount} which="newest" />
        <PlainTable
          caption={words("awards")}
          isOfWords
          heads={[words("year"), words("prize"), words("winner")]}
          rows={nodes.map(({ id, year, winner, prize, category }) => [
            String(year),
            <span key={id} className={css["lines"]}>
              {prize?.name}
              <span className={css["subtle"]}>{category?.name}</span>
            </span>,
            <FreeText key={id}>{winner}</FreeText>,
          ])}
        />
      </Stack>
    </Card>
  );
}
