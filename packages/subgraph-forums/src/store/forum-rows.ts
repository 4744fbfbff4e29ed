import { databaseFault, type Statement, type Transaction } from "@indgang/database";
import type { RequestContext } from "@indgang/subgraph-kit";

type Row = Record<string, unknown>;

/** Columns as a domain type has them. */
export type Columns<Thing> = { [Key in keyof Thing]: Thing[Key] };

/** Whoever answers reads: a seat, or a transaction. The same statement gives the same values from both. */
export interface Rows {
  query<Found extends Row>(statement: Statement): Promise<Found[]>;
}

/** Reads inside a transaction. Rows travel as JSON, so that amounts are numbers and arrays lists, as a seat gives them. */
export function rowsIn(transaction: Transaction): Rows {
  return {
    async query<Found extends Row>({ text, values }: Statement): Promise<Found[]> {
      const found = await transaction.$queryRawUnsafe<{ readonly row: Found }[]>(
        `SELECT row_to_json(found) AS row FROM (${text}) AS found`,
        ...values,
      );
      return found.map(({ row }) => row);
    },
  };
}

/** PostgreSQL's insufficient_privilege. */
const notPermitted = "42501";

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

const noRows: Rows = { query: () => Promise.resolve([]) };

function seatRows({ seat }: RequestContext): Rows {
  return {
    async query<Found extends Row>(statement: Statement): Promise<Found[]> {
      try {
        return await seat.query<Found>(statement);
      } catch (error) {
        if (databaseFault(error)?.code === notPermitted) return [];
        throw error;
      }
    },
  };
}

interface Waiting {
  readonly statement: Statement;
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
      for (const { statement } of asked) found.push(await rows.query(statement));
      return found;
    });
    for (const [index, { settle }] of asked.entries()) settle(answers.then((found) => found[index] ?? []));
  };
  return {
    query: <Found extends Row>(statement: Statement): Promise<Found[]> =>
      new Promise((resolve, reject) => {
        // Loaders are called by a tick each; the second tick comes after all of them.
        if (waiting.length === 0) process.nextTick(() => process.nextTick(send));
        const settle = (rows: Promise<readonly Row[]>): void =>
          void rows.then((found) => resolve(found as Found[]), reject);
        waiting.push({ statement, settle });
      }),
  };
}
