import { readsThrough, rowsIn, type RequestContext, type Rows } from "@indgang/subgraph-kit";

/** What is an association's own is shown to the person who speaks for it, so reads name the person. Whoever sits elsewhere finds nothing. */
export function ownRows(context: RequestContext): Rows {
  const { viewer } = context;
  return {
    query: (read) =>
      viewer.seat === "association" && viewer.personId !== null
        ? context.asPerson((transaction) => rowsIn(transaction).query(read))
        : Promise.resolve([]),
  };
}

/** Reads of what belongs to the viewer's own associations. */
export const ownReads = readsThrough(ownRows);
