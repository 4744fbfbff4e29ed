import { TroubleNews } from "@indgang/database";
import type { FastifyBaseLogger } from "fastify";
import { scrubError } from "../server/scrub.ts";
import { unavailable } from "./unavailable.ts";

/** Logs faults of the graph. What is gone for the moment is logged when it goes and not with every request; a rush is a warning. */
export class FaultLog {
  readonly #news = new TroubleNews();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  log(log: FastifyBaseLogger, error: unknown, operation: string | undefined): void {
    const gone = unavailable(error);
    if (gone === null) log.error({ fault: scrubError(error), operation }, "fault in the graph");
    else if (!this.#news.isNews(gone.kind, this.#now().getTime())) log.debug({ operation }, gone.message);
    else if (gone.isBusy) log.warn({ operation }, gone.message);
    else log.error({ fault: scrubError(error), operation }, gone.message);
  }
}
