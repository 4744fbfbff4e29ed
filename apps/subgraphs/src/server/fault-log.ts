import { databaseTrouble, TroubleNews } from "@indgang/database";
import type { Logger } from "pino";
import { faultOf } from "./fault.ts";

/** Logs faults. A database that is away is logged when it goes and not with every request; a rush is a warning. */
export class FaultLog {
  readonly #news = new TroubleNews();

  log(logger: Logger, error: unknown, correlationId: string): void {
    const trouble = databaseTrouble(error);
    if (trouble === null) logger.error({ correlationId, fault: faultOf(error) }, "fault in the subgraph");
    else if (!this.#news.isNews(trouble, Date.now())) logger.debug({ correlationId }, "the database gave no answer");
    else if (trouble === "BUSY") logger.warn({ correlationId }, "more is asked for at once than there are connections");
    else logger.error({ correlationId, fault: faultOf(error) }, "the database cannot be reached");
  }
}
