import { SearchField, Select } from "@indgang/components";
import { activityKinds, targetGroups } from "@indgang/domain/associations";
import { useWords } from "@indgang/shell";
import css from "../../applications/list/applications.module.css";
import { useSettledText } from "../../search/use-settled-text.ts";
import { activityKindWords, targetGroupWords } from "../../vocabulary/association-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { changeAssociationFilter, type AssociationSearch } from "../association-search.ts";
import { associationListWords } from "./association-list-words.ts";

export interface AssociationFiltersProps {
  readonly search: AssociationSearch;
  readonly onChange: (search: AssociationSearch, options?: { readonly replace?: boolean }) => void;
}

/** What narrows the directory; every choice goes into the address. */
export function AssociationFilters({ search, onChange }: AssociationFiltersProps) {
  const words = useWords(associationListWords);
  const activities = useWords(activityKindWords);
  const groups = useWords(targetGroupWords);
  const change = (next: Parameters<typeof changeAssociationFilter>[1]): void =>
    onChange(changeAssociationFilter(search, next));
  const text = useSettledText(search.q ?? "", (q) =>
    onChange(changeAssociationFilter(search, { q: q || undefined }), { replace: true }),
  );
  return (
    <search className={css["filters"]} aria-label={words("filters")}>
      <div className={css["wide"]}>
        <SearchField label={words("search")} value={text.value} onChange={text.change} onSubmit={text.settle} />
      </div>
      <Select
        label={words("activity")}
        placeholder={words("allActivities")}
        options={toOptions(activityKinds, activities)}
        value={search.activity ?? null}
        onChange={(value) => change({ activity: activityKinds.find((kind) => kind === value) })}
      />
      <Select
        label={words("group")}
        placeholder={words("allGroups")}
        options={toOptions(targetGroups, groups)}
        value={search.group ?? null}
        onChange={(value) => change({ group: targetGroups.find((group) => group === value) })}
      />
      <Select
        label={words("verified")}
        placeholder={words("either")}
        options={toOptions(["yes", "no"], words)}
        value={search.verified ?? null}
        onChange={(value) => change({ verified: value === "yes" || value === "no" ? value : undefined })}
      />
    </search>
  );
}
