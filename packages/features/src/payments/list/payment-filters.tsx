import { DateField, Select } from "@indgang/components";
import { instalmentStates } from "@indgang/domain/payments";
import { useViewer, useWords } from "@indgang/shell";
import css from "../../applications/list/applications.module.css";
import { PoolsToChooseDocument } from "../../applications/list/generated/pools-to-choose.generated.ts";
import { readDay } from "../../search/read-day.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import type { PaymentSearch } from "../payment-search.ts";
import { instalmentStateWords } from "../vocabulary/payment-terms.ts";
import { paymentsWords } from "./payments-words.ts";

export interface PaymentFiltersProps {
  readonly search: PaymentSearch;
  readonly onChange: (search: PaymentSearch) => void;
}

/** What narrows the list; a changed filter begins at the first page again. */
export function PaymentFilters({ search, onChange }: PaymentFiltersProps) {
  const words = useWords(paymentsWords);
  const states = useWords(instalmentStateWords);
  const { administration } = useViewer();
  const [{ data: pools = [] }] = useWholeList(
    PoolsToChooseDocument,
    { administrationId: administration?.id ?? null },
    (data) => data.pools,
  );
  const { state, pool, due } = search;
  const change = (next: Partial<Record<keyof PaymentSearch, string | undefined>>): void =>
    onChange(withoutUndefined({ state, pool, due, ...next }) as PaymentSearch);
  return (
    <search className={css["filters"]} aria-label={words("filters")}>
      <Select
        label={words("state")}
        placeholder={words("openStates")}
        options={[...toOptions(instalmentStates, states), { id: "ALL", label: words("allStates") }]}
        value={state ?? null}
        onChange={(value) => change({ state: value ?? undefined })}
      />
      <Select
        label={words("pool")}
        placeholder={words("allPools")}
        options={pools.map(({ id, name }) => ({ id, label: name }))}
        value={pool ?? null}
        onChange={(value) => change({ pool: value ?? undefined })}
      />
      <DateField
        label={words("dueTo")}
        value={due ?? null}
        onChange={(value) => change({ due: readDay({ day: value ?? "" }, "day") })}
      />
    </search>
  );
}
