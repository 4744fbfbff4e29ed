import { Button, Checkbox, SearchField, Select } from "@indgang/components";
import { applicationStates } from "@indgang/domain/pools";
import { readSomeOf, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { useSettledText } from "../../search/use-settled-text.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import { applicationStateWords } from "../../vocabulary/application-states.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import {
  applicationOrders,
  changeFilter,
  isFiltered,
  isFilteredFurther,
  withoutFilters,
  type ApplicationSearch,
} from "../application-search.ts";
import { useToday } from "../../time/use-today.ts";
import css from "./applications.module.css";
import { FurtherFilters } from "./further-filters.tsx";
import { PoolsToChooseDocument } from "./generated/pools-to-choose.generated.ts";
import { listWords, orderWords } from "./list-words.ts";

export interface ApplicationFiltersProps {
  readonly search: ApplicationSearch;
  readonly onChange: (search: ApplicationSearch, options?: { readonly replace?: boolean }) => void;
}

/** What narrows and sorts the list. Every choice goes into the address at once. */
export function ApplicationFilters({ search, onChange }: ApplicationFiltersProps) {
  const words = useWords(listWords);
  const states = useWords(applicationStateWords);
  const orders = useWords(orderWords);
  const { administration } = useViewer();
  const [{ data: pools = [] }] = useWholeList(
    PoolsToChooseDocument,
    { administrationId: administration?.id ?? null },
    (data) => data.pools,
  );
  const change = (next: Parameters<typeof changeFilter>[1]): void => onChange(changeFilter(search, next));
  const text = useSettledText(search.q ?? "", (q) =>
    onChange(changeFilter(search, { q: q || undefined }), { replace: true }),
  );
  const [isUnfolded, setUnfolded] = useState(isFilteredFurther(search));
  return (
    <search className={css["filters"]} aria-label={words("filters")}>
      <div className={css["wide"]}>
        <SearchField label={words("search")} value={text.value} onChange={text.change} onSubmit={text.settle} />
      </div>
      <Select
        label={words("state")}
        placeholder={words("allStates")}
        options={toOptions(applicationStates, states)}
        value={search.state?.[0] ?? null}
        onChange={(state) => change({ state: readSomeOf({ state }, "state", applicationStates) })}
      />
      <Select
        label={words("pool")}
        placeholder={words("allPools")}
        options={pools.map(({ id, name }) => ({ id, label: name }))}
        value={search.pool ?? null}
        onChange={(pool) => change({ pool: pool ?? undefined })}
      />
      <Select
        label={words("year")}
        placeholder={words("allYears")}
        options={yearsAround(useToday()).map((year) => ({ id: year, label: year }))}
        value={search.year ?? null}
        onChange={(year) => change({ year: year ?? undefined })}
      />
      {isUnfolded ? <FurtherFilters search={search} change={change} /> : null}
      <Select
        label={words("order")}
        options={toOptions(applicationOrders, orders)}
        value={search.order ?? "DUE_ON_ASC"}
        hasNone={false}
        onChange={(order) => change({ order: applicationOrders.find((one) => one === order) })}
      />
      <Checkbox isSelected={search.mine ?? false} onChange={(mine) => change({ mine: mine || undefined })}>
        {words("mine")}
      </Checkbox>
      <Button variant="quiet" aria-expanded={isUnfolded} onPress={() => setUnfolded(!isUnfolded)}>
        {words(isUnfolded ? "fewer" : "more")}
      </Button>
      {isFiltered(search) ? (
        <Button variant="quiet" onPress={() => onChange(withoutFilters(search))}>
          {words("clear")}
        </Button>
      ) : null}
    </search>
  );
}

/** From next year back over ten. */
function yearsAround(today: string): readonly string[] {
  const next = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: 11 }, (_, back) => String(next - back));
}
