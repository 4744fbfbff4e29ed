import { Card } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import type { AssociationEntryFragment } from "./generated/association-entry.generated.ts";
import { associationWords } from "./association-words.ts";

/** ASSOC-5: what it told of each year, the latest first. */
export function YearsCard({ years }: Pick<AssociationEntryFragment, "years">) {
  const words = useWords(associationWords);
  const { money, number } = useFormats();
  const amount = (ore: number | null): string => (ore === null ? "–" : money(ore));
  const count = (people: number | null): string => (people === null ? "–" : number(people));
  return (
    <Card title={words("years")}>
      {years.length === 0 ? (
        <p>{words("noYears")}</p>
      ) : (
        <PlainTable
          caption={words("years")}
          amounts={[1, 2, 3, 4]}
          heads={[words("year"), words("volunteers"), words("paidStaff"), words("turnover"), words("equity")]}
          rows={years
            .toSorted((left, right) => right.year - left.year)
            .map((year) => [
              String(year.year),
              count(year.volunteers),
              count(year.paidStaff),
              amount(year.turnover),
              amount(year.equity),
            ])}
        />
      )}
    </Card>
  );
}
