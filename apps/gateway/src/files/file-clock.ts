import { randomUUID } from "node:crypto";
import { isDatabaseDown } from "@indgang/database";
import { toInstant, type Instant } from "@indgang/domain/kernel";
import { ScannerUnavailable, type FileStorage, type Scanner } from "@indgang/files";
import type { FastifyBaseLogger } from "fastify";
import { Clockwork } from "../clock/clockwork.ts";
import { scrubError } from "../server/scrub.ts";
import type { FileStore } from "./file.store.ts";

/** Files that are looked at in one round. */
const most = 200;
/** Milliseconds after which what is still coming never comes. */
const abandoned = 3_600_000;

export interface FileClockParts {
  readonly store: Pick<FileStore, "unscanned" | "noteScan" | "toRemove" | "forget">;
  readonly storage: FileStorage;
  readonly scanner: Scanner | null;
  readonly log: Pick<FastifyBaseLogger, "error" | "info">;
}

/** What time does with files (LAW-7, LAW-8): what waits is scanned, what nobody attached or somebody took off goes. Nothing is begun yet. */
export function fileClock({ store, storage, scanner, log }: FileClockParts): Clockwork {
  return new Clockwork({
    now: () => toInstant(new Date()),
    onFault(error) {
      if (!isDatabaseDown(error))
        log.error({ fault: scrubError(error) }, "the clock could not do with files what is due");
    },
    async duty(now, isStopped) {
      const correlationId = randomUUID();
      await storage.forgetAbandoned(new Date(Date.parse(now) - abandoned));
      const removed = await removeDue({ now, correlationId }, isStopped);
      const scanned = await scanWaiting(isStopped);
      if (removed + scanned.clean + scanned.infected > 0)
        log.info({ correlationId, removed, ...scanned }, "the clock has done with files what was due");
    },
  });

  async function removeDue(
    moment: { readonly now: Instant; readonly correlationId: string },
    isStopped: () => boolean,
  ) {
    let removed = 0;
    for (const id of await store.toRemove(most)) {
      if (isStopped()) break;
      // The content first: a row without it is seen and done with again, content without a row by nobody.
      await storage.remove(id);
      if (await store.forget(id, moment)) removed += 1;
    }
    return removed;
  }

  /** Without a scanner what once waited for one goes on waiting, and is told: that it was taken away must not let anything through. */
  async function scanWaiting(isStopped: () => boolean) {
    const found = { clean: 0, infected: 0 };
    const waiting = await store.unscanned(most);
    for (const [index, id] of waiting.entries()) {
      if (isStopped()) break;
      try {
        if (scanner === null) throw new ScannerUnavailable("No scanner is configured.");
        const content = await storage.open(id);
        const verdict = await scanner.scan(content).finally(() => content.destroy());
        if (verdict === "INFECTED") await storage.remove(id);
        await store.noteScan(id, verdict === "CLEAN");
        found[verdict === "CLEAN" ? "clean" : "infected"] += 1;
      } catch (error) {
        if (!(error instanceof ScannerUnavailable)) throw error;
        log.error({ fault: scrubError(error), waiting: waiting.length - index }, "files wait for the scanner");
        break;
      }
    }
    return found;
  }
}
