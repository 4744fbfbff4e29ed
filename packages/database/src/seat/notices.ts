import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";

type Hear = () => void;

/** Milliseconds between two attempts to reach a database that went away. */
const pause = 1_000;

/**
 * What the database tells of its own accord (NOTIFY), for whoever listens in this process: one connection, opened for the first who
 * listens and closed after the last. After a connection was lost everybody is told: something may have gone by unheard.
 */
export class Notices {
  readonly #open: () => Client;
  /** By channel and what is told on it. */
  readonly #listening = new Map<string, Map<string, Set<Hear>>>();
  #client: Promise<Client> | null = null;
  #isClosed = false;

  constructor(open: () => Client) {
    this.#open = open;
  }

  /** Calls `hear` whenever `told` is told on the channel, from the moment that the promise resolves. The answer ends it. */
  async listen(channel: string, told: string, hear: Hear): Promise<() => void> {
    if (!/^[a-z_]+$/u.test(channel)) throw new RangeError(`No name for a channel: ${channel}`);
    const onChannel = this.#listening.get(channel) ?? new Map<string, Set<Hear>>();
    const hearing = onChannel.get(told) ?? new Set<Hear>();
    this.#listening.set(channel, onChannel.set(told, hearing.add(hear)));
    const leave = (): void => this.#leave(channel, told, hear);
    try {
      const client = await (this.#client ??= this.#connect());
      // Once more does no harm, and says when it holds.
      await client.query(`LISTEN ${channel}`);
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#listening.clear();
    await this.#hangUp();
  }

  async #connect(): Promise<Client> {
    const client = this.#open();
    client.on("notification", ({ channel, payload = "" }) => {
      for (const hear of this.#listening.get(channel)?.get(payload) ?? []) hear();
    });
    // Also said by what is asked meanwhile; without a listener it would end the process.
    client.on("error", () => undefined);
    client.on("end", () => void this.#comeBack(client));
    try {
      await client.connect();
      for (const channel of this.#listening.keys()) await client.query(`LISTEN ${channel}`);
      return client;
    } catch (error) {
      this.#client = null;
      throw error;
    }
  }

  #leave(channel: string, told: string, hear: Hear): void {
    const onChannel = this.#listening.get(channel);
    onChannel?.get(told)?.delete(hear);
    if (onChannel?.get(told)?.size === 0) onChannel.delete(told);
    if (onChannel?.size === 0) this.#listening.delete(channel);
    if (this.#listening.size === 0) void this.#hangUp();
  }

  async #hangUp(): Promise<void> {
    const client = await this.#client?.catch(() => null);
    this.#client = null;
    client?.removeAllListeners("end");
    await client?.end().catch(() => undefined);
  }

  /** Until the database is there again, or nobody listens any more. */
  async #comeBack(lost: Client): Promise<void> {
    if ((await this.#client?.catch(() => null)) !== lost) return;
    this.#client = null;
    while (this.#listening.size > 0 && !this.#isClosed && this.#client === null) {
      await wait(pause, undefined, { ref: false });
      try {
        await (this.#client ??= this.#connect());
      } catch {
        continue;
      }
      for (const onChannel of this.#listening.values())
        for (const hearing of onChannel.values()) for (const hear of hearing) hear();
    }
  }
}
