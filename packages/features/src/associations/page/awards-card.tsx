import { Card, FreeText, Link, Stack } from "@indgang/components";
import { useHasRoute, useHrefTo, useWords } from "@indgang/shell";
import { prizeRoute } from "../../awards/routes.ts";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { OnlySome } from "../../search/only-some.tsx";
import type { AssociationEntryFragment } from "./generated/association-entry.generated.ts";
import { associationWords } from "./association-words.ts";

/** AWARD-3: the prizes that it, or a person who works in it, has won; nothing where there are none. */
export function AwardsCard({ awards: { nodes, totalCount } }: Pick<AssociationEntryFragment, "awards">) {
  const words = useWords(associationWords);
  const has = useHasRoute();
  const hrefTo = useHrefTo();
  if (nodes.length === 0) return null;
  return (
    <Card title={words("awards")}>
      <Stack gap={3}>
        <OnlySome shown={nodes.length} total={totalCount} which="newest" />
        <PlainTable
          caption={words("awards")}
          amounts={[]}
          heads={[words("year"), words("prize"), words("winner")]}
          rows={nodes.map(({ id, year, winner, prize, category }) => [
            String(year),
            <span key={id} className={css["lines"]}>
              {prize && has(prizeRoute) ? (
                <Link href={hrefTo(prizeRoute, { prizeId: prize.id })}>{prize.name}</Link>
              ) : (
                prize?.name
              )}
              <span className={css["subtle"]}>{category?.name}</span>
            </span>,
            <FreeText key={id}>{winner}</FreeText>,
          ])}
        />
      </Stack>
    </Card>
  );
}
