import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { isDatabaseDown, type Database } from "@indgang/database";
import { toInstant, type Viewer } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import { continueLetterBatch } from "@indgang/supergraph/clock";
import type { FastifyBaseLogger } from "fastify";
import type { Configuration } from "../configuration.ts";
import { personStore } from "../identity/person.store.ts";
import { viewerOf } from "../identity/viewer.ts";
import { scrubError } from "../server/scrub.ts";
import type { Rounds } from "../clock/rounds.ts";
import { batchRunner, type BatchStep } from "./batch-runner.ts";
import { BatchStore, type ClaimedBatch } from "./batch.store.ts";

export interface LetterServiceParts {
  readonly configuration: Pick<Configuration, "municipality">;
  readonly database: () => Pick<Database, "seat" | "notices">;
  readonly makeContext: (viewer: Viewer, correlationId: string) => RequestContext;
  readonly log: Pick<FastifyBaseLogger, "error">;
}

/**
 * POOL-10: what sends the letters of meetings, as whoever began it, with the roles that they have by then. It needs the database alone, so
 * the gateway runs it both together and apart, and every copy of the gateway may. Nothing is begun yet.
 */
export function letterService({ configuration, database, makeContext, log }: LetterServiceParts): Rounds {
  const { municipality } = configuration;
  return batchRunner({
    store: new BatchStore(database, municipality),
    step,
    now: () => toInstant(new Date()),
    // Never more than a third of the time: whoever works beside it is slowed by less than a tenth.
    rest: (milliseconds) => wait(2 * milliseconds),
    listen: (hear) => database().notices(municipality).listen("indgang_letters", String(municipality), hear),
    onFault(error) {
      // That the database is away is told by the gate.
      if (!isDatabaseDown(error)) log.error({ fault: scrubError(error) }, "letters of a meeting could not be sent");
    },
  });

  async function step({ id, subject }: ClaimedBatch): Promise<BatchStep> {
    const person = await personStore(database(), municipality).find(subject, new Date());
    // Whose roles have ended sends nothing any more.
    if (person === null) return { kind: "refused", code: "NOT_ALLOWED" };
    const outcome = await continueLetterBatch(makeContext(viewerOf(person, municipality), randomUUID()), id);
    // Somebody stopped it meanwhile.
    if (!outcome.ok && outcome.refusal.code === "STATE_CONFLICT") return { kind: "done" };
    if (!outcome.ok) return { kind: "refused", code: outcome.refusal.code };
    return { kind: outcome.value.state === "RUNNING" ? "more" : "done" };
  }
}
