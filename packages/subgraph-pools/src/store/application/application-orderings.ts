import type { Ordering } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "./application-head.type.ts";

/** The orders that a list of cases has. */
export type ApplicationOrder =
  | "DUE_ON_ASC"
  | "RECEIVED_AT_DESC"
  | "RECEIVED_AT_ASC"
  | "AMOUNT_DESC"
  | "AMOUNT_ASC"
  | "ASSOCIATION_NAME_ASC"
  | "CASE_NUMBER_ASC";

type ApplicationOrdering = Omit<Ordering<ApplicationHead>, "name">;

const byReception: ApplicationOrdering = {
  column: "received_at",
  cast: "timestamptz",
  kind: "instant",
  descending: false,
  valueOf: (application) => application.receivedAt,
};

const byAmount: ApplicationOrdering = {
  column: "applied_amount",
  cast: "bigint",
  kind: "integer",
  descending: false,
  valueOf: (application) => application.appliedAmount,
};

const orderings: Readonly<Record<ApplicationOrder, ApplicationOrdering>> = {
  DUE_ON_ASC: {
    // Generated: the due date, or infinity. An index on a column with nulls cannot be continued from a row.
    column: "due_order",
    cast: "date",
    kind: "date",
    descending: false,
    valueOf: (application) => application.dueOn,
    nullIs: "infinity",
  },
  RECEIVED_AT_DESC: { ...byReception, descending: true },
  RECEIVED_AT_ASC: byReception,
  AMOUNT_DESC: { ...byAmount, descending: true },
  AMOUNT_ASC: byAmount,
  ASSOCIATION_NAME_ASC: {
    column: "association_name",
    cast: "text",
    kind: "text",
    descending: false,
    valueOf: (application) => application.associationName,
  },
  CASE_NUMBER_ASC: {
    column: "case_number",
    cast: "text",
    kind: "text",
    descending: false,
    valueOf: (application) => application.caseNumber,
  },
};

/** Each order in the columns of an index, so that a page costs the same wherever it begins. */
export const applicationOrderings = Object.fromEntries(
  Object.entries(orderings).map(([name, ordering]) => [name, { ...ordering, name: `applications ${name}` }]),
) as Readonly<Record<ApplicationOrder, Ordering<ApplicationHead>>>;
