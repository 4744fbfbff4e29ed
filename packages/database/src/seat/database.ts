import { countingPool, StatementCount } from "./counting-pool.ts";
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

  constructor(options: DatabaseOptions) {
    this.#options = options;
    this.#slowest = options.slowest ?? 20_000;
  }

  /** The database as this seat of this municipality sees it. */
  seat(municipalityId: number, seat: string): SeatDatabase {
    const role = seatRole(municipalityId, seat);
    const known = this.#seats.get(role);
    if (known) return known;
    const opened = new SeatDatabase(countingPool(this.#connection(role), this.statements), this.#slowest + GRACE);
    this.#seats.set(role, opened);
    return opened;
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
    await Promise.all([...this.#seats.values()].map((seat) => seat.close()));
    this.#seats.clear();
  }

  #connection(role: string) {
    const { url, secret, connectionsPerSeat = 6, patience = 5_000 } = this.#options;
    const at = new URL(url);
    return {
      host: at.hostname,
      port: Number(at.port || 5432),
      database: decodeURIComponent(at.pathname.slice(1)),
      user: role,
      password: seatPassword(secret, role),
      max: connectionsPerSeat,
      idleTimeoutMillis: IDLE,
      connectionTimeoutMillis: patience,
      statement_timeout: this.#slowest,
      ssl: ["require", "verify-ca", "verify-full"].includes(at.searchParams.get("sslmode") ?? ""),
      application_name: "indgang",
    };
  }
}

/** Opens no connection yet: each seat's pool does so with its first statement. */
export const openDatabase = (options: DatabaseOptions): Database => new Database(options);
