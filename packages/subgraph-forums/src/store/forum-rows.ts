import { readsThrough, rowsIn, seatRows, type Read, type RequestContext, type Rows } from "@indgang/subgraph-kit";

type Row = Record<string, unknown>;

/**
 * Reads as the viewer. Staff are shown what their seat is shown. Members of bodies and people of associations are shown what the person has a
 * right to, so theirs run in a transaction that names the person; whoever has no seat in a forum finds nothing.
 */
export function forumRows(context: RequestContext): Rows {
  const { viewer } = context;
  if (viewer.administration !== null) return seatRows(context);
  if (viewer.personId === null || !(viewer.seat === "association" || viewer.seat === "public")) return noRows;
  return personRows(context);
}

/** Reads of forums and hearings, as far as the viewer is shown any. */
export const forumReads = readsThrough(forumRows);

const noRows: Rows = { query: () => Promise.resolve([]) };

interface Waiting {
  readonly read: Read;
  settle(rows: Promise<readonly Row[]>): void;
}

/** What is asked for in one step goes together in one transaction. */
function personRows(context: RequestContext): Rows {
  let waiting: Waiting[] = [];
  const send = (): void => {
    const asked = waiting;
    waiting = [];
    const answers = context.asPerson(async (transaction) => {
      const rows = rowsIn(transaction);
      const found: (readonly Row[])[] = [];
      for (const { read } of asked) found.push(await rows.query(read));
      return found;
    });
    for (const [index, { settle }] of asked.entries()) settle(answers.then((found) => found[index] ?? []));
  };
  return {
    query: <Found extends Row>(read: Read): Promise<Found[]> =>
      new Promise((resolve, reject) => {
        // Loaders are called a tick or two later, some by another loader; this comes after all of them.
        if (waiting.length === 0) setImmediate(send);
        const settle = (rows: Promise<readonly Row[]>): void =>
          void rows.then((found) => resolve(found as Found[]), reject);
        waiting.push({ read, settle });
      }),
  };
}
