import { isDatabaseDown, type Database } from "@indgang/database";
import { toInstant } from "@indgang/domain/kernel";
import type { FastifyBaseLogger } from "fastify";
import type { Configuration } from "../configuration.ts";
import type { Rounds } from "../clock/rounds.ts";
import { scrubError } from "../server/scrub.ts";
import { mailboxCarrier, smtpCarrier } from "./carrier.ts";
import { OutboxStore } from "./outbox.store.ts";
import { postman } from "./postman.ts";

/** The outbox, and who carries it out; nobody does in production without a mail server. */
export interface MailService {
  readonly outbox: OutboxStore;
  readonly postman: Rounds | null;
}

/** What the configuration makes of mail. Nothing is begun yet. */
export function mailService(
  { municipality, production, publicUrl, smtp }: Configuration,
  database: () => Database,
  log: Pick<FastifyBaseLogger, "error">,
): MailService {
  const outbox = new OutboxStore(database, municipality);
  if (production && smtp === undefined) return { outbox, postman: null };
  const carriedOut = postman({
    outbox,
    carry: smtp === undefined ? mailboxCarrier : smtpCarrier(smtp.url, smtp.from),
    site: publicUrl,
    isKept: !production,
    now: () => toInstant(new Date()),
    listen: (hear) => database().notices(municipality).listen("indgang_outbox", String(municipality), hear),
    onFault(error) {
      // That the database is away is told by the gate.
      if (!isDatabaseDown(error)) log.error({ fault: scrubError(error) }, "a mail could not be carried out");
    },
  });
  return { outbox, postman: carriedOut };
}
