import { createHash } from "node:crypto";
import type { Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { Prisma } from "@indgang/prisma";

export interface KeyedRequest {
  readonly municipalityId: number;
  readonly personId: string;
  readonly key: string;
  readonly operation: string;
  /** Canonical JSON of the input without its key. */
  readonly body: string;
}

export type TakenKey =
  | { readonly kind: "new" }
  | { readonly kind: "reused" }
  | { readonly kind: "answered"; readonly answer: unknown };

const hashOf = (body: string): string => createHash("sha256").update(body).digest("hex");

/** Takes the key for this transaction. While another one holds it, this waits; then it sees what the other one answered. */
export const takeKey = async (
  transaction: Transaction,
  { municipalityId, personId, key, operation, body, now }: KeyedRequest & { readonly now: Instant },
): Promise<TakenKey> => {
  const taken = await transaction.$executeRaw`
    INSERT INTO idempotency_key (municipality_id, person_id, key, operation, input_hash, created_at)
    VALUES (${municipalityId}, ${personId}::uuid, ${key}, ${operation}, ${hashOf(body)}, ${new Date(now)}) ON CONFLICT DO NOTHING`;
  if (taken === 1) return { kind: "new" };
  const earlier = await transaction.idempotencyKey.findUniqueOrThrow({
    where: { municipalityId_personId_key: { municipalityId, personId, key } },
  });
  const isSame = earlier.operation === operation && earlier.inputHash === hashOf(body);
  return isSame ? { kind: "answered", answer: earlier.result } : { kind: "reused" };
};

/** Keeps the answer for whoever comes with the same key again. */
export const keepAnswer = async (
  transaction: Transaction,
  { municipalityId, personId, key }: KeyedRequest,
  answer: unknown,
): Promise<void> => {
  await transaction.idempotencyKey.update({
    where: { municipalityId_personId_key: { municipalityId, personId, key } },
    data: { result: answer ?? Prisma.JsonNull },
    select: { key: true },
  });
};
