import type { TableSort } from "@indgang/components";
import type { ApplicationOrder } from "../application-search.ts";

const sorts: Readonly<Record<ApplicationOrder, TableSort>> = {
  DUE_ON_ASC: { columnId: "due", direction: "ascending" },
  RECEIVED_AT_DESC: { columnId: "received", direction: "descending" },
  RECEIVED_AT_ASC: { columnId: "received", direction: "ascending" },
  AMOUNT_DESC: { columnId: "amount", direction: "descending" },
  AMOUNT_ASC: { columnId: "amount", direction: "ascending" },
  ASSOCIATION_NAME_ASC: { columnId: "association", direction: "ascending" },
  CASE_NUMBER_ASC: { columnId: "application", direction: "ascending" },
};

/** How the table's head shows an order. */
export function toTableSort(order: ApplicationOrder): TableSort {
  return sorts[order];
}

/** The order that a press on a column's head asks for. A column that goes one way only keeps that way. */
export function toOrder(asked: TableSort): ApplicationOrder | undefined {
  const orders = Object.entries(sorts).filter(([, sort]) => sort.columnId === asked.columnId);
  const exact = orders.find(([, sort]) => sort.direction === asked.direction) ?? orders[0];
  return exact?.[0] as ApplicationOrder | undefined;
}
