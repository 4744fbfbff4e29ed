import { Badge } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { PlainTable } from "../applications/case/plain-table.tsx";
import type { GrantYearPartsFragment } from "./generated/grant-years.generated.ts";
import { runningWords, standingTones, standingWords } from "./running-words.ts";

/** POOL-7: the years of a grant, what is given for each, and how far each has come. */
export function YearsTable({ years }: { readonly years: readonly GrantYearPartsFragment[] }) {
  const words = useWords(runningWords);
  const standings = useWords(standingWords);
  const { money } = useFormats();
  return (
    <PlainTable
      caption={words("caption")}
      heads={[words("year"), words("standing"), words("amount")]}
      rows={years.map(({ id, year, standing, amount }) => [
        year,
        <Badge key={id} tone={standingTones[standing]}>
          {standings(standing)}
        </Badge>,
        money(amount),
      ])}
    />
  );
}
