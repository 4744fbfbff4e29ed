import type { Adapter, AdapterPayload } from "oidc-provider";

interface Entry {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Entries kept at once; the oldest makes room. */
const capacity = 10_000;

/** Where one demo provider keeps log-ins that are under way: in memory, so that they end with the process. */
export function memoryAdapters(): (kind: string) => Adapter {
  const entries = new Map<string, Entry>();
  return (kind) => new MemoryAdapter(kind, entries);
}

class MemoryAdapter implements Adapter {
  readonly #kind: string;
  readonly #entries: Map<string, Entry>;

  constructor(kind: string, entries: Map<string, Entry>) {
    this.#kind = kind;
    this.#entries = entries;
  }

  upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    this.#entries.set(this.#key(id), { payload, until: Date.now() + expiresIn * 1_000 });
    if (payload.uid !== undefined)
      this.#entries.set(this.#key(`uid:${payload.uid}`), { payload, until: Date.now() + expiresIn * 1_000 });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= capacity) break;
      this.#entries.delete(oldest);
    }
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.#entries.get(this.#key(id));
    return Promise.resolve(entry !== undefined && Date.now() < entry.until ? entry.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.find(`uid:${uid}`);
  }

  /** The device flow is off, so no user code ever exists. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(id: string): Promise<void> {
    const entry = this.#entries.get(this.#key(id));
    if (entry !== undefined) entry.payload.consumed = Math.floor(Date.now() / 1_000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.#entries.delete(this.#key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#entries) if (payload.grantId === grantId) this.#entries.delete(key);
    return Promise.resolve();
  }

  #key(id: string): string {
    return `${this.#kind}:${id}`;
  }
}
