import { IdempotencyKeyReusedType } from "./idempotency-key-reused.type.ts";
import { InvalidInputType } from "./invalid-input.type.ts";
import { NotAllowedType } from "./not-allowed.type.ts";
import { NotFoundType } from "./not-found.type.ts";
import { StaleVersionType } from "./stale-version.type.ts";
import { StateConflictType } from "./state-conflict.type.ts";

/** The refusals that every subgraph may give, for `orphanedTypes`: so they stand in each subgraph, used or not. */
export const sharedRefusalTypes = [
  NotFoundType,
  NotAllowedType,
  InvalidInputType,
  StaleVersionType,
  IdempotencyKeyReusedType,
  StateConflictType,
] as const;
