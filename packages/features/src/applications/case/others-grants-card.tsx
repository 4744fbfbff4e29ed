import { Card, Stack } from "@indgang/components";
import { useFormats, useLanguage, useWords } from "@indgang/shell";
import { OnlySome } from "../../search/only-some.tsx";
import { formatGrantAmount } from "../../vocabulary/grant-amount.ts";
import { caseWords } from "./case-words.ts";
import css from "./case.module.css";
import type { Case } from "./case.type.ts";
import { grantsByOthers } from "./grants-by-others.ts";
import { PlainTable } from "./plain-table.tsx";

/** POOL-13: that other administrations granted something, and how much; nothing of their assessments. */
export function OthersGrantsCard({ application }: { readonly application: Case }) {
  const words = useWords(caseWords);
  const formats = useFormats();
  const { language } = useLanguage();
  const { nodes, totalCount } = application.association.grants;
  const { grants, sum } = grantsByOthers(nodes, application.administration.id);
  return (
    <Card title={words("others")}>
      <Stack gap={3}>
        <p>
          {grants.length === 0
            ? words("othersNone")
            : words("othersSum", { count: grants.length, sum: formats.money(sum) })}
        </p>
        <OnlySome shown={nodes.length} total={totalCount} which="newestSearched" />
        {grants.length === 0 ? null : (
          <PlainTable
            caption={words("others")}
            heads={[words("year"), words("administration"), words("grantFor"), words("amount")]}
            rows={grants.map((grant) => [
              String(grant.year),
              language === "da" ? grant.administration.name : grant.administration.nameEn,
              grant.title,
              formatGrantAmount(grant, formats.money),
            ])}
          />
        )}
        <p className={css["subtle"]}>{words("othersWhy")}</p>
      </Stack>
    </Card>
  );
}
