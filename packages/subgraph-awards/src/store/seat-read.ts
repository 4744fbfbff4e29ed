import { databaseFault, type StatementValue } from "@indgang/database";
import type { RequestContext } from "@indgang/subgraph-kit";

/** A read of what is public: without a person, so that it shows no more to one who asks than to another. */
export interface PublicRead {
  readonly name: string;
  readonly text: string;
  readonly values: readonly StatementValue[];
}

const notPermitted = "42501";

/** AWARD-2: reads as the viewer's seat alone. A seat without a right to the table sees none of it. */
export async function readAsSeat<Row extends Record<string, unknown>>(
  { seat }: RequestContext,
  read: PublicRead,
): Promise<Row[]> {
  try {
    return await seat.query<Row>(read);
  } catch (error) {
    if (databaseFault(error)?.code === notPermitted) return [];
    throw error;
  }
}
