import { Client, type ClientConfig, type PoolConfig } from "pg";
import { countingPool, StatementCount } from "./counting-pool.ts";
import { Notices } from "./notices.ts";
import { SeatDatabase } from "./seat-database.ts";
import { seatPassword, seatRole } from "./seat-role.ts";

export interface DatabaseOptions {
  /** Names the server and the database; whose it is does not matter, each seat logs in as itself. */
  readonly url: string;
  readonly secret: string;
  /** Connections that one seat may hold at once. */
  readonly connectionsPerSeat?: number;
  /** Milliseconds that whoever needs a connection waits for one. */
  readonly patience?: number;
  /** Milliseconds that one statement may take, waiting for others included. */
  readonly slowest?: number;
}

/** Milliseconds beyond the slowest statement after which a server that has not even said so counts as gone. */
const GRACE = 2_000;
/** How long a connection that nobody uses is kept, in milliseconds. */
const IDLE = 30_000;

/** The pools of all seats. A pool is opened when its seat first asks, and its connections go when they are idle. */
export class Database {
  readonly statements = new StatementCount();
  readonly #options: DatabaseOptions;
  readonly #slowest: number;
  readonly #seats = new Map<string, SeatDatabase>();
  readonly #notices = new Map<number, Notices>();

  constructor(options: DatabaseOptions) {
    this.#options = options;
    this.#slowest = options.slowest ?? 20_000;
  }

  /** The database as this seat of this municipality sees it. */
  seat(municipalityId: number, seat: string): SeatDatabase {
    const role = seatRole(municipalityId, seat);
    const known = this.#seats.get(role);
    if (known) return known;
    const opened = new SeatDatabase(countingPool(this.#pool(role), this.statements), this.#slowest + GRACE);
    this.#seats.set(role, opened);
    return opened;
  }

  /** What the database tells of a municipality's things, ids alone: heard by the seat that may read the least of what it is about. */
  notices(municipalityId: number): Notices {
    const known = this.#notices.get(municipalityId);
    if (known) return known;
    const made = new Notices(() => new Client(this.#logIn(seatRole(municipalityId, "public"))));
    this.#notices.set(municipalityId, made);
    return made;
  }

  /** Whether the database answers; asked as the public of a municipality, who may read the least. */
  async ready(municipalityId: number): Promise<boolean> {
    try {
      await this.seat(municipalityId, "public").query({ name: "ready", text: "SELECT 1", values: [] });
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#seats.values(), ...this.#notices.values()].map((one) => one.close()));
    this.#seats.clear();
    this.#notices.clear();
  }

  #pool(role: string): PoolConfig {
    return {
      ...this.#logIn(role),
      max: this.#options.connectionsPerSeat ?? 6,
      idleTimeoutMillis: IDLE,
    };
  }

  #logIn(role: string): ClientConfig {
    const { url, secret, patience = 5_000 } = this.#options;
    const at = new URL(url);
    return {
      host: at.hostname,
      port: Number(at.port || 5432),
      database: decodeURIComponent(at.pathname.slice(1)),
      user: role,
      password: seatPassword(secret, role),
      connectionTimeoutMillis: patience,
      statement_timeout: this.#slowest,
      ssl: ["require", "verify-ca", "verify-full"].includes(at.searchParams.get("sslmode") ?? ""),
      application_name: "indgang",
      // What is read lies in memory or on a disk without a head to move: a page of an index costs hardly more than the next page of a table.
      options: "-c random_page_cost=1.1",
    };
  }
}

/** Opens no connection yet: each seat's pool does so with its first statement. */
export const openDatabase = (options: DatabaseOptions): Database => new Database(options);
