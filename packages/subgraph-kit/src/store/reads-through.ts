import type DataLoader from "dataloader";
import type { LoaderFactory, RequestContext } from "../context/request-context.ts";
import type { Page } from "../relay/page-arguments.ts";
import type { PageOfNodes } from "../relay/page-of-rows.ts";
import { loaderOfMany, loaderOfOne, type Batch } from "./loaders.ts";
import { pagesOfChildren, type ChildList, type ChildPages } from "./page-of-children.ts";
import { pageOfList, type List } from "./page-of-list.ts";
import type { Rows } from "./rows.ts";
import { seatRows } from "./seat-rows.ts";

/** The ways in which stores read, all of which ask the same one. */
export interface Reads {
  /** One thing per key, `id` where nothing else is said, by one statement for all that is asked for in the same step; null for what is not found. */
  oneByKey<Thing extends object>(
    batch: Omit<Batch, "key"> & Partial<Batch>,
  ): LoaderFactory<DataLoader<string, Thing | null>>;
  /** All things per key, in the order of the statement. */
  manyByKey<Thing extends object>(batch: Batch): LoaderFactory<DataLoader<string, readonly Thing[]>>;
  /** One page, by one statement that reads no more rows than the page and one. Counting is a second one, when asked for. */
  pageOfList<Row extends { readonly id: string }>(
    context: RequestContext,
    list: List<Row>,
    page: Page,
  ): Promise<PageOfNodes<Row>>;
  /** Pages of the children of many parents: one statement for all parents that ask for the same page. */
  pageOfChildren<Row extends { readonly id: string }>(list: ChildList<Row>): LoaderFactory<ChildPages<Row>>;
}

/** Reads that are answered by what the factory makes of a request. */
export function readsThrough(rowsOf: LoaderFactory<Rows>): Reads {
  return {
    oneByKey: (batch) => loaderOfOne(rowsOf, { key: "id", ...batch }),
    manyByKey: (batch) => loaderOfMany(rowsOf, batch),
    pageOfList: (context, list, page) => pageOfList(context.use(rowsOf), list, page),
    pageOfChildren: (list) => pagesOfChildren(rowsOf, list),
  };
}

/** Reads as the viewer's seat: they show the same to everybody who sits there. */
export const seatReads: Reads = readsThrough(seatRows);
