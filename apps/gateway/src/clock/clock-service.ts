import { randomUUID } from "node:crypto";
import { isDatabaseDown, type Database } from "@indgang/database";
import { asMunicipalityId, toInstant } from "@indgang/domain/kernel";
import type { FastifyBaseLogger } from "fastify";
import type { Configuration } from "../configuration.ts";
import { scrubError } from "../server/scrub.ts";
import { clockDuties, duties, noteDuty, type ClockDutyName, type DutyRound } from "./clock-duties.ts";
import { Clockwork } from "./clockwork.ts";
import { codeOf } from "./fault-code.ts";

/**
 * The clock of a municipality (REF-7, REF-8, LAW-6, and all deadlines), by the database's own seat for it. It opens nothing, so the gateway runs
 * it both together and apart, and every copy of the gateway may. Nothing is begun yet.
 */
export function clockService(
  { municipality }: Pick<Configuration, "municipality">,
  database: () => Pick<Database, "seat">,
  log: Pick<FastifyBaseLogger, "error" | "info">,
): Clockwork {
  const onFault = (error: unknown): void => {
    // That the database is away is told by the gate.
    if (!isDatabaseDown(error)) log.error({ fault: scrubError(error) }, "the clock could not do what is due");
  };
  return new Clockwork({
    now: () => toInstant(new Date()),
    onFault,
    async duty(now, isStopped) {
      const seat = database().seat(municipality, "clock");
      const correlationId = randomUUID();
      const round = { seat, municipalityId: asMunicipalityId(municipality), now, correlationId, isStopped, onFault };
      for (const name of clockDuties) {
        if (isStopped()) return;
        await carryOut(name, round, log);
      }
    },
  });
}

/** Carries a duty out and writes down how it went: also where a part of it failed, whatever else went well. */
async function carryOut(name: ClockDutyName, round: DutyRound, log: Pick<FastifyBaseLogger, "info">): Promise<void> {
  const faults: unknown[] = [];
  const onFault = (error: unknown): void => {
    faults.push(error);
    round.onFault(error);
  };
  try {
    const done = await duties[name]({ ...round, onFault });
    if (Object.values(done).some((count) => count > 0))
      log.info({ correlationId: round.correlationId, ...done }, "the clock has done what was due");
  } catch (error) {
    onFault(error);
  }
  try {
    await noteDuty(round.seat, name, round.now, faults.length === 0 ? null : codeOf(faults[0]));
  } catch (error) {
    round.onFault(error);
  }
}
