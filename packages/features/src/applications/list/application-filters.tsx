import { Button, Checkbox, DateField, SearchField, Select } from "@indgang/components";
import { applicationStates, waitsForValues } from "@indgang/domain/pools";
import { readSomeOf, useViewer, useWords } from "@indgang/shell";
import { readDay } from "../../search/read-day.ts";
import { useSettledText } from "../../search/use-settled-text.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import { applicationStateWords } from "../../vocabulary/application-states.ts";
import { waitsForWords } from "../../vocabulary/application-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { applicationOrders, changeFilter, isFiltered, type ApplicationSearch } from "../application-search.ts";
import css from "./applications.module.css";
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
  const waits = useWords(waitsForWords);
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
  const day = (value: string | null) => readDay({ day: value ?? "" }, "day");
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
      <DateField label={words("from")} value={search.from ?? null} onChange={(from) => change({ from: day(from) })} />
      <DateField label={words("to")} value={search.to ?? null} onChange={(to) => change({ to: day(to) })} />
      <Select
        label={words("waitsFor")}
        placeholder={words("anybody")}
        options={toOptions(waitsForValues, waits)}
        value={search.waitsFor ?? null}
        onChange={(waitsFor) => change({ waitsFor: waitsForValues.find((one) => one === waitsFor) })}
      />
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
      {isFiltered(search) ? (
        <Button variant="quiet" onPress={() => onChange(search.order === undefined ? {} : { order: search.order })}>
          {words("clear")}
        </Button>
      ) : null}
    </search>
  );
}
