import { randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { isDatabaseDown } from "@indgang/database";
import { lookIntoPdf } from "@indgang/documents";
import { toInstant, type Instant } from "@indgang/domain/kernel";
import { ScannerUnavailable, type FileStorage, type Scanner } from "@indgang/files";
import type { FastifyBaseLogger } from "fastify";
import { codeOf } from "../clock/fault-code.ts";
import { Clockwork } from "../clock/clockwork.ts";
import { scrubError } from "../server/scrub.ts";
import type { FileClockStore } from "./file-clock.store.ts";

/** Files that are looked at in one round. */
const most = 200;
/** Milliseconds after which what is still coming never comes. */
const abandoned = 3_600_000;

export interface FileClockParts {
  readonly store: Pick<
    FileClockStore,
    "unscanned" | "noteScan" | "unread" | "noteText" | "toRemove" | "forget" | "noteRound"
  >;
  readonly storage: FileStorage;
  readonly scanner: Scanner | null;
  readonly log: Pick<FastifyBaseLogger, "error" | "info">;
}

/** What time does with files (LAW-7, LAW-8): what waits is scanned, what nobody attached or somebody took off goes. Nothing is begun yet. */
export function fileClock({ store, storage, scanner, log }: FileClockParts): Clockwork {
  return new Clockwork({
    now: () => toInstant(new Date()),
    onFault,
    async duty(now, isStopped) {
      try {
        await goRound(now, isStopped);
      } catch (error) {
        onFault(error);
        await store.noteRound(now, codeOf(error));
        return;
      }
      await store.noteRound(now, null);
    },
  });

  function onFault(error: unknown): void {
    if (!isDatabaseDown(error))
      log.error({ fault: scrubError(error) }, "the clock could not do with files what is due");
  }

  async function goRound(now: Instant, isStopped: () => boolean): Promise<void> {
    const correlationId = randomUUID();
    await storage.forgetAbandoned(new Date(Date.parse(now) - abandoned));
    const removed = await removeDue({ now, correlationId }, isStopped);
    const scanned = await scanWaiting(isStopped);
    const read = await readWaiting(isStopped);
    if (removed + scanned.clean + scanned.infected + read > 0)
      log.info({ correlationId, removed, read, ...scanned }, "the clock has done with files what was due");
  }

  /** LAW-7: looks through PDFs that came before anybody did, or at a moment when nobody could. */
  async function readWaiting(isStopped: () => boolean): Promise<number> {
    let read = 0;
    for (const id of await store.unread(most)) {
      if (isStopped()) break;
      const { isRead, places } = await lookIntoPdf(await buffer(await storage.open(id)));
      await store.noteText(id, { isRead, holdsCpr: places.length > 0 });
      read += 1;
    }
    return read;
  }

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
