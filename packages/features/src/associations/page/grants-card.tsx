import { Card, Stack } from "@indgang/components";
import { sum } from "@indgang/domain/kernel";
import { useFormats, useLanguage, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { OnlySome } from "../../search/only-some.tsx";
import { formatGrantAmount } from "../../vocabulary/grant-amount.ts";
import type { AssociationEntryFragment } from "./generated/association-entry.generated.ts";
import { associationWords } from "./association-words.ts";

/** POOL-13, POOL-14: what every administration granted over the years. Only kroner are added up. */
export function GrantsCard({ grants: { nodes, totalCount } }: Pick<AssociationEntryFragment, "grants">) {
  const words = useWords(associationWords);
  const { money } = useFormats();
  const { language } = useLanguage();
  const total = sum(nodes.filter(({ currency }) => currency === "DKK").map(({ amount }) => amount));
  return (
    <Card title={words("grants")}>
      <Stack gap={3}>
        <p>{words("grantsSum", { count: totalCount, sum: money(total) })}</p>
        <OnlySome shown={nodes.length} total={totalCount} which="newestSummed" />
        {nodes.length === 0 ? null : (
          <PlainTable
            caption={words("grants")}
            heads={[words("year"), words("administration"), words("grantFor"), words("amount")]}
            rows={nodes.map((grant) => [
              String(grant.year),
              <span key={grant.id} className={css["lines"]}>
                {language === "da" ? grant.administration.name : grant.administration.nameEn}
                <span className={css["subtle"]}>{grant.pool.name}</span>
              </span>,
              grant.title,
              formatGrantAmount(grant, money),
            ])}
          />
        )}
      </Stack>
    </Card>
  );
}
