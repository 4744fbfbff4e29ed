import { zero } from "@indgang/domain/kernel";
import type { GatheredFacts, ReportFacts, WholeFacts } from "@indgang/domain/report";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";

interface OfAdministration {
  readonly ofYear: string;
  readonly kind: "OWN" | "SHARED";
  readonly isOpen: boolean;
  readonly facts: ReportFacts;
}
interface OfAll {
  readonly ofYear: string;
  readonly kind: "WHOLE";
  readonly isOpen: boolean;
  readonly facts: WholeFacts;
}
type FactsRow = OfAdministration | OfAll;

const text = `SELECT year::text AS "ofYear", kind, is_open AS "isOpen", facts FROM wall.report_facts($1::int[])`;

/** What the seat may have counted of a year. The key is the year as text. */
export const factsByYear = seatReads.manyByKey<FactsRow>({ name: "report facts by year", text, key: "ofYear" });

/** The same inside the transaction of a change. */
export function findFacts(rows: Rows, year: number): Promise<readonly FactsRow[]> {
  return rows.query<Columns<FactsRow>>({ name: "report facts", text, values: [[year]] });
}

/** The rows as the domain counts from them, with the names of administrations whose shared chapter is still written on. */
export function gather(rows: readonly FactsRow[]): GatheredFacts & { readonly open: readonly string[] } {
  const own = rows.find((row): row is OfAdministration => row.kind === "OWN")?.facts ?? null;
  const shared = rows
    .filter((row): row is OfAdministration => row.kind === "SHARED")
    .toSorted((left, right) => left.facts.name.localeCompare(right.facts.name, "da"));
  return {
    own: (administration) =>
      [...(own === null ? [] : [own]), ...shared.map(({ facts }) => facts)].find(
        (facts) => facts.administration === administration,
      ) ?? null,
    shared: shared.map(({ facts }) => facts),
    whole: rows.find((row) => row.kind === "WHOLE")?.facts ?? {
      administrations: [],
      doubleFunding: { associations: 0, granted: zero },
    },
    open: shared.filter(({ isOpen }) => isOpen).map(({ facts }) => facts.name),
  };
}
