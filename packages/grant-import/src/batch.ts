import { type ImportedGrant, readGrant, type Repair, type RowProblem } from "@indgang/domain/pools";
import type { FileRow } from "./read-rows.ts";

/** A row that is not taken in, and why. */
export interface RefusedRow {
  readonly position: number;
  readonly externalId: string | null;
  readonly problems: readonly (
    | RowProblem
    | { readonly field: string; readonly value: string; readonly reason: "DUPLICATE_ID" }
  )[];
}

export interface RepairedRow {
  readonly position: number;
  readonly externalId: string;
  readonly repairs: readonly Repair[];
}

/** Rows that are written together. */
export interface Batch {
  readonly grants: readonly ImportedGrant[];
  readonly refused: readonly RefusedRow[];
  readonly repaired: readonly RepairedRow[];
}

const idOf = (value: unknown): string | null => {
  const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : null;
  return typeof id === "string" ? id : null;
};

/** Reads rows by the domain's rules. An id that stood in the file before (`seen`) is refused: two rows cannot be one grant. */
export function readBatch(rows: readonly FileRow[], seen: Set<string>): Batch {
  const grants: ImportedGrant[] = [];
  const refused: RefusedRow[] = [];
  const repaired: RepairedRow[] = [];
  for (const { position, value } of rows) {
    const { grant, problems, repairs } = readGrant(value);
    if (grant === null) refused.push({ position, externalId: idOf(value), problems });
    else if (seen.has(grant.externalId))
      refused.push({
        position,
        externalId: grant.externalId,
        problems: [{ field: "id", value: grant.externalId, reason: "DUPLICATE_ID" }],
      });
    else {
      seen.add(grant.externalId);
      grants.push(grant);
      if (repairs.length > 0) repaired.push({ position, externalId: grant.externalId, repairs });
    }
  }
  return { grants, refused, repaired };
}
