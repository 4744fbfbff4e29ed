import { Card, Tabs } from "@indgang/components";
import { useRouteSearch, useWords } from "@indgang/shell";
import type { JuryCycleProps } from "../cycle/jury.type.ts";
import { awardCycleRoute } from "../routes.ts";
import { NominationList } from "./nomination-list.tsx";
import { nominationWords } from "./nomination-words.ts";

/** AWARD-2: the nominations, one category at a time. To the secretariat all of them, to jurors those that can win. */
export function NominationsCard({ cycle, jury, onChanged }: JuryCycleProps) {
  const words = useWords(nominationWords);
  const [search, setSearch] = useRouteSearch(awardCycleRoute);
  const ids = jury.categories.map(({ category }) => category.id);
  const chosen = ids.find((id) => id === search.category) ?? ids[0];
  const list = (categoryId: string) => (
    <NominationList key={categoryId} cycle={cycle} jury={jury} categoryId={categoryId} onChanged={onChanged} />
  );
  if (chosen === undefined) return null;
  return (
    <Card title={words("title")}>
      <Tabs
        label={words("categories")}
        selectedId={chosen}
        onSelectionChange={(category) => setSearch({ category })}
        items={jury.categories.map(({ category: { id, name }, received }) => ({
          id,
          label: received === 0 ? name : words("countToCheck", { category: name, count: received }),
          content: list(id),
        }))}
      />
    </Card>
  );
}
