import {
  type Acting,
  accept,
  auditPayload,
  type AuditEntry,
  canonicalJson,
  type Json,
  type Outcome,
  type PersonId,
  type Refusal,
  refuse,
} from "@indgang/domain/kernel";
import { appendAudit, type Transaction } from "@indgang/database";
import type { RequestContext } from "../context/request-context.ts";
import { keepAnswer, takeKey } from "./idempotency.store.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";

/** What a change is about: whose chain it is written into, what was changed, and what is worth keeping of it (no free text, no person's data). */
export type AuditFact = Pick<AuditEntry, "chain" | "subject" | "detail">;

/** What a change works with. */
export interface UnitOfWork {
  readonly transaction: Transaction;
  readonly acting: Acting;
  readonly context: RequestContext;
  /** Writes the change down in the audit chain, in this transaction. Every change does it at least once. */
  audit(fact: AuditFact): void;
}

/** The input of a change: its client gave it a key, of 1 to 200 characters. */
export interface Keyed {
  readonly idempotencyKey: string;
}

/** A mutation as it was asked for: the graph's name of it, and its input with the key. */
export interface ChangeRequest {
  readonly operation: string;
  readonly input: Keyed;
  /** For the few changes that anybody may ask for: whose key it is when nobody has logged in. An id made from what the asker alone knows, and no person's. */
  readonly keyHolder?: PersonId;
}

/** Every change can be refused for these, whatever it is about. */
export type ChangeRefusal = Refusal<"NOT_ALLOWED" | "IDEMPOTENCY_KEY_REUSED" | "INVALID_INPUT">;

/** Carries an expected refusal out of the transaction, so that it is rolled back. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const longestKey = 200;

/**
 * Carries a change out in one transaction: takes the idempotency key, runs, writes the audit chain, keeps the answer.
 * The same key with the same input gives the kept answer and no second effect; with another input it is refused.
 * A refusal or an exception rolls everything back, the key too: the person may correct and ask again under the same key.
 * The answer must be plain JSON.
 */
export const change = async <Value, Expected extends Refusal>(
  context: RequestContext,
  { operation, input, keyHolder }: ChangeRequest,
  run: (work: UnitOfWork) => Promise<Outcome<Value, Expected>>,
): Promise<Outcome<Value, Expected | ChangeRefusal>> => {
  const { viewer } = context;
  const personId = viewer.personId ?? keyHolder;
  if (personId === undefined) return refuse("NOT_ALLOWED");
  const { idempotencyKey, ...body } = input;
  if (idempotencyKey.trim() === "" || idempotencyKey.length > longestKey) {
    return refuse("INVALID_INPUT", {
      fields: [
        idempotencyKey.trim() === ""
          ? { path: "idempotencyKey", code: "REQUIRED" }
          : { path: "idempotencyKey", code: "TOO_LONG", limit: String(longestKey) },
      ],
    });
  }
  const request = {
    municipalityId: viewer.municipalityId,
    personId,
    key: idempotencyKey,
    operation,
    body: canonicalJson(JSON.parse(JSON.stringify(body)) as Json),
  };
  try {
    return await retryOnConflict(() =>
      context.seat.write({ personId, roles: viewer.roles }, async (transaction) => {
        const now = context.now();
        const taken = await takeKey(transaction, { ...request, now });
        if (taken.kind === "reused") throw new Refused({ code: "IDEMPOTENCY_KEY_REUSED", data: {} });
        if (taken.kind === "answered") return accept(taken.answer as Value);
        const facts: AuditFact[] = [];
        const outcome = await run({
          transaction,
          context,
          acting: { viewer, now },
          audit: (fact) => void facts.push(fact),
        });
        if (!outcome.ok) throw new Refused(outcome.refusal);
        if (facts.length === 0)
          throw new Error(`${operation} changed something without writing it into the audit chain.`);
        await keepAnswer(transaction, request, outcome.value);
        const payloads = facts.map((fact) => ({
          chain: fact.chain,
          payload: auditPayload({
            ...fact,
            municipalityId: viewer.municipalityId,
            at: now,
            actorId: viewer.personId,
            operation,
            correlationId: context.correlationId,
          }),
        }));
        // Last, because the head of the chain stays locked until the transaction ends.
        await appendAudit(transaction, viewer.municipalityId, payloads);
        return accept(outcome.value);
      }),
    );
  } catch (error) {
    // Only `run` and this function throw it, with refusals of their own types.
    if (error instanceof Refused) return { ok: false, refusal: error.refusal as Expected | ChangeRefusal };
    throw error;
  } finally {
    context.forget();
  }
};
