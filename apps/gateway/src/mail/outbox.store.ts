import { nobody, type Database, type Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { nextAttempt, type Mail } from "@indgang/domain/messages";
import { filesOfMails, type MailFile } from "./mail-file.store.ts";

/** A mail that waits to be carried out. */
export interface WaitingMail extends Mail {
  readonly id: string;
  readonly recipient: string;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  readonly files: readonly MailFile[];
}

/** A mail as the development mailbox shows it. */
export interface ShownMail extends Mail {
  readonly recipient: string;
  readonly at: Date;
  readonly state: "waiting" | "sent" | "given up";
  /** What goes with it, by name and number of bytes. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

/** Milliseconds that a mail is nobody else's after it was taken: who dies with it in hand leaves it to the next. */
const lease = 120_000;
/** Mails that are taken at once. */
const most = 20;

/** The outbox of one municipality, as the gateway's own seat sees it. */
export class OutboxStore {
  readonly #database: () => Pick<Database, "seat">;
  readonly #municipality: number;

  constructor(database: () => Pick<Database, "seat">, municipality: number) {
    this.#database = database;
    this.#municipality = municipality;
  }

  /** Takes some of what is due, the longest due first. Two postmen never take the same. */
  take(now: Instant): Promise<readonly WaitingMail[]> {
    const leased = new Date(Date.parse(now) + lease);
    return this.#write(async (transaction) => {
      const taken = await transaction.$queryRaw<Omit<WaitingMail, "files">[]>`
        UPDATE outbox_message SET attempts = attempts + 1, due_at = ${leased}
        WHERE municipality_id = ${this.#municipality} AND id IN (
          SELECT id FROM outbox_message WHERE municipality_id = ${this.#municipality} AND sent_at IS NULL AND given_up_at IS NULL
            AND due_at <= ${now}::timestamptz ORDER BY due_at, id LIMIT ${most} FOR UPDATE SKIP LOCKED)
        RETURNING id::text, recipient, subject, body, attempts`;
      const filesOf = await filesOfMails(transaction, taken);
      return taken.map((mail) => ({ ...mail, files: filesOf(mail.id) }));
    });
  }

  /** Notes that a mail is on its way. What it said is forgotten, unless somebody is to look at it here. Throws when it is not there. */
  async sent({ id }: WaitingMail, now: Instant, { isKept }: { readonly isKept: boolean }): Promise<void> {
    await this.#update(id, { sentAt: new Date(now), fault: null, ...(isKept ? {} : { body: "" }) });
  }

  /** Notes that a mail did not get through: it is tried again, or given up (nextAttempt). Throws when it is not there. */
  async failed({ id, attempts }: WaitingMail, now: Instant, fault: string): Promise<void> {
    const again = nextAttempt(attempts, now);
    await this.#update(id, again === null ? { givenUpAt: new Date(now), fault } : { dueAt: new Date(again), fault });
  }

  /** The latest mails, the newest first, for the development mailbox. */
  async latest(count: number): Promise<readonly ShownMail[]> {
    const [records, filesOf] = await this.#write(async (transaction) => {
      const found = await transaction.outboxMessage.findMany({
        where: { municipalityId: this.#municipality },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: count,
      });
      return [found, await filesOfMails(transaction, found)] as const;
    });
    return records.map(({ id, recipient, subject, body, createdAt, sentAt, givenUpAt }) => ({
      recipient,
      subject,
      body,
      at: createdAt,
      state: sentAt !== null ? "sent" : givenUpAt === null ? "waiting" : "given up",
      files: filesOf(id).map(({ name, content }) => ({ name, size: content.byteLength })),
    }));
  }

  async #update(id: string, data: Readonly<Record<string, Date | string | null>>): Promise<void> {
    const { count } = await this.#write((transaction) =>
      transaction.outboxMessage.updateMany({ where: { municipalityId: this.#municipality, id }, data }),
    );
    if (count === 0)
      throw new Error(
        `Mail ${id} is no longer in the outbox, from which nothing is deleted: look who changed the database.`,
      );
  }

  #write<Answer>(run: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
    return this.#database().seat(this.#municipality, "identity").write(nobody, run);
  }
}
