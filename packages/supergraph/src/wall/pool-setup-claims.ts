import type { Table } from "./planting/catalog.ts";
import type { Place } from "./planting/owning.ts";
import type { Trying } from "./viewers.ts";

/** POOL-1: what a leader alone adds to the own administration's pools. */
const added: ReadonlySet<string> = new Set(["pool", "pool_terms", "criterion", "funding_round", "budget_line"]);
/** Of it, what nobody but a leader changes; rounds and lines are moved by the secretary's steps, too. */
const kept: ReadonlySet<string> = new Set(["pool", "pool_terms", "criterion"]);

/** The line of an administration's leader in the register of people. */
const leader = 2;

const isLeader = ({ viewer, line }: Trying): boolean =>
  line !== null && line.administration === viewer.seat && line.variant === leader;

/** The rows of a pool's tables that a seat must not be able to change or take away, as a condition in SQL; null for other tables. */
export function foreignOfPool(trying: Trying, { name, tenant }: Table): string | null {
  if (!kept.has(name)) return null;
  const { viewer } = trying;
  return `${tenant} <> ${viewer.municipalityId} OR NOT (administration_id = '${viewer.seat}' AND ${isLeader(trying)})`;
}

/** Whether a seat may add a row like this one to a pool; null for other tables. */
export function mayAddToPool(
  trying: Trying,
  table: string,
  { administration }: Pick<Place, "administration">,
): boolean | null {
  if (!added.has(table)) return null;
  return administration === trying.viewer.seat && isLeader(trying);
}
