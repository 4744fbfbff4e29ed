import { Button, DateField, Select } from "@indgang/components";
import { associationSizes, targetGroups } from "@indgang/domain/associations";
import { budgetKinds, waitsForValues } from "@indgang/domain/pools";
import { readOneOf, useWords } from "@indgang/shell";
import { readDay } from "../../search/read-day.ts";
import { budgetKindWords, waitsForWords } from "../../vocabulary/application-terms.ts";
import { associationSizeWords, targetGroupWords } from "../../vocabulary/association-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import type { ApplicationSearch, changeFilter } from "../application-search.ts";
import { listWords } from "./list-words.ts";

export interface FurtherFiltersProps {
  readonly search: ApplicationSearch;
  readonly change: (next: Parameters<typeof changeFilter>[1]) => void;
}

/** The filters that are needed more seldom. A place comes from an overview's figure, and can be let go here. */
export function FurtherFilters({ search, change }: FurtherFiltersProps) {
  const words = useWords(listWords);
  const waits = useWords(waitsForWords);
  const groups = useWords(targetGroupWords);
  const kinds = useWords(budgetKindWords);
  const sizes = useWords(associationSizeWords);
  const day = (value: string | null) => readDay({ day: value ?? "" }, "day");
  return (
    <>
      <Select
        label={words("waitsFor")}
        placeholder={words("anybody")}
        options={toOptions(waitsForValues, waits)}
        value={search.waitsFor ?? null}
        onChange={(one) => change({ waitsFor: readOneOf({ one }, "one", waitsForValues) })}
      />
      <DateField label={words("from")} value={search.from ?? null} onChange={(from) => change({ from: day(from) })} />
      <DateField label={words("to")} value={search.to ?? null} onChange={(to) => change({ to: day(to) })} />
      <Select
        label={words("group")}
        placeholder={words("allGroups")}
        options={toOptions(targetGroups, groups)}
        value={search.group ?? null}
        onChange={(one) => change({ group: readOneOf({ one }, "one", targetGroups) })}
      />
      <Select
        label={words("kind")}
        placeholder={words("allKinds")}
        options={toOptions(budgetKinds, kinds)}
        value={search.kind ?? null}
        onChange={(one) => change({ kind: readOneOf({ one }, "one", budgetKinds) })}
      />
      <Select
        label={words("size")}
        placeholder={words("allSizes")}
        options={toOptions(associationSizes, sizes)}
        value={search.size ?? null}
        onChange={(one) => change({ size: readOneOf({ one }, "one", associationSizes) })}
      />
      {search.place === undefined ? null : (
        <Button aria-label={words("removePlace")} onPress={() => change({ place: undefined })}>
          {words("place", { place: search.place === "-" ? words("noPlace") : search.place })} ✕
        </Button>
      )}
    </>
  );
}
