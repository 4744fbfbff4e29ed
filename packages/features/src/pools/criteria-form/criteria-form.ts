import { holdsOn, type Period, type PlainDate } from "@indgang/domain/kernel";

/** A criterion as it is being typed: one that counts (`id`), one chosen from the general list (`generalId`), or a new one of the committee's. */
export interface CriterionRow {
  readonly key: string;
  readonly id: string | null;
  readonly generalId: string | null;
  readonly title: string;
  readonly guidance: string;
  /** How much it counts; null for what is not read yet. */
  readonly weight: number | null;
}

interface Dated extends Period {
  readonly weight: number;
  readonly id: string;
  readonly title: string;
  readonly guidance: string;
}

interface General {
  readonly id: string;
  readonly title: string;
  readonly guidance: string;
}

/** POOL-17: the list that counts on a day, to be written anew from it. */
export function criteriaRows(criteria: readonly Dated[], day: PlainDate): readonly CriterionRow[] {
  return criteria
    .filter((criterion) => holdsOn(criterion, day))
    .map(({ id, title, guidance, weight }) => ({ key: id, id, generalId: null, title, guidance, weight }));
}

/** POOL-4: what the municipality's list still offers: what does not stand among the rows, by its words. */
export function offeredCriteria<Entry extends General>(
  general: readonly Entry[],
  rows: readonly CriterionRow[],
): readonly Entry[] {
  return general.filter(
    ({ id, title }) =>
      !rows.some((row) => row.generalId === id || row.title.trim().toLowerCase() === title.toLowerCase()),
  );
}

/** A row in another place: one up (-1) or one down (1). At an end it stays. */
export function moved(rows: readonly CriterionRow[], place: number, by: -1 | 1): readonly CriterionRow[] {
  const row = rows[place];
  const other = rows[place + by];
  if (row === undefined || other === undefined) return rows;
  return rows.map((one, index) => (index === place ? other : index === place + by ? row : one));
}

/** The list as the graph takes it. A chosen entry has the general list's own words. */
export function toCriteriaInput(rows: readonly CriterionRow[]) {
  return rows.map(({ id, generalId, title, guidance, weight }) =>
    generalId === null
      ? { id, generalId, title, guidance, weight }
      : { id, generalId, title: null, guidance: null, weight },
  );
}
