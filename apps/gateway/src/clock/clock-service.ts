import { randomUUID } from "node:crypto";
import { isDatabaseDown, type Database } from "@indgang/database";
import { asMunicipalityId, toInstant } from "@indgang/domain/kernel";
import { runReferralClock } from "@indgang/supergraph/clock";
import type { FastifyBaseLogger } from "fastify";
import type { Configuration } from "../configuration.ts";
import { scrubError } from "../server/scrub.ts";
import { Clockwork } from "./clockwork.ts";

/**
 * The clock of a municipality (REF-7, REF-8, LAW-6), by the database's own seat for it. It opens nothing, so the gateway runs it both together and
 * apart, and every copy of the gateway may. Nothing is begun yet.
 */
export function clockService(
  { municipality }: Pick<Configuration, "municipality">,
  database: () => Pick<Database, "seat">,
  log: Pick<FastifyBaseLogger, "error" | "info">,
): Clockwork {
  const municipalityId = asMunicipalityId(municipality);
  const onFault = (error: unknown): void => {
    // That the database is away is told by the gate.
    if (!isDatabaseDown(error)) log.error({ fault: scrubError(error) }, "the clock could not do what is due");
  };
  return new Clockwork({
    now: () => toInstant(new Date()),
    onFault,
    async duty(now, isStopped) {
      const correlationId = randomUUID();
      const seat = database().seat(municipality, "clock");
      const done = await runReferralClock({ seat, municipalityId, now, correlationId, isStopped, onFault });
      if (Object.values(done).some((count) => count > 0))
        log.info({ correlationId, ...done }, "the clock has done what was due");
    },
  });
}
