import { databaseFault } from "@indgang/database";
import type { RequestContext } from "../context/request-context.ts";
import type { Read, Rows } from "./rows.ts";

/** PostgreSQL's insufficient_privilege. */
const notPermitted = "42501";

/**
 * Reads as the viewer's seat, without naming the person. A table that the seat has no right to is to it as one without rows: whoever asks
 * for what is hidden gets the same answer as whoever asks for what is not there.
 */
export function seatRows({ seat }: RequestContext): Rows {
  return {
    async query<Row extends Record<string, unknown>>({ instants: _, ...statement }: Read): Promise<Row[]> {
      try {
        return await seat.query<Row>(statement);
      } catch (error) {
        if (databaseFault(error)?.code === notPermitted) return [];
        throw error;
      }
    },
  };
}
