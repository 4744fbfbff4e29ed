import type { SeatDatabase, Transaction } from "@indgang/database";
import type { Instant, Viewer } from "@indgang/domain/kernel";
import type { Vault } from "@indgang/vault";

/** Makes the loaders of one store for one request. */
export type LoaderFactory<Loaders> = (context: RequestContext) => Loaders;

export interface RequestContextParts {
  readonly viewer: Viewer;
  /** The database as the viewer's seat sees it. */
  readonly seat: SeatDatabase;
  /** Goes with every log line, audit entry and masked error of the request. */
  readonly correlationId: string;
  readonly clock?: () => Date;
  /** Only where the process has the administrations' keys. */
  readonly vault?: Vault | undefined;
}

/** Everything that a resolver may know of the request it serves. One per operation. */
export class RequestContext {
  readonly viewer: Viewer;
  readonly seat: SeatDatabase;
  readonly correlationId: string;
  readonly #clock: () => Date;
  readonly #vault: Vault | undefined;
  readonly #loaders = new Map<LoaderFactory<unknown>, unknown>();

  constructor({ viewer, seat, correlationId, clock = () => new Date(), vault }: RequestContextParts) {
    this.viewer = viewer;
    this.seat = seat;
    this.correlationId = correlationId;
    this.#clock = clock;
    this.#vault = vault;
  }

  /** LAW-3: opens and seals what names a citizen. Throws in a process that was given no keys: without them nothing is written. */
  get vault(): Vault {
    if (this.#vault === undefined)
      throw new Error(
        "This process has no keys (INDGANG_KEYS): nothing that names a citizen can be opened or sealed here.",
      );
    return this.#vault;
  }

  /** Reads in one transaction that names the viewer, where row-level security goes by the person and not by the seat alone. */
  asPerson<Found>(read: (transaction: Transaction) => Promise<Found>): Promise<Found> {
    const { personId, roles } = this.viewer;
    return this.seat.write({ personId, roles }, read);
  }

  now(): Instant {
    return this.#clock().toISOString() as Instant;
  }

  /** The loaders that this factory makes, once per request, so that everything asked for in one step is one statement. */
  use<Loaders>(factory: LoaderFactory<Loaders>): Loaders {
    if (!this.#loaders.has(factory)) this.#loaders.set(factory, factory(this));
    return this.#loaders.get(factory) as Loaders;
  }

  /** After a change: what the loaders remember may be no longer true. */
  forget(): void {
    this.#loaders.clear();
  }
}
