import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A cable between two programs that a test can pull out and plug in again. */
export class Cable {
  readonly #to: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  constructor(to: { readonly host: string; readonly port: number }) {
    this.#to = to;
  }

  /** The near end; the same after each plugging in. */
  get port(): number {
    return this.#port;
  }

  async plugIn(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(this.#to);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one
          .on("error", () => other.destroy())
          .on("close", () => other.destroy())
          .pipe(other);
      }
    });
    await new Promise<void>((ready) => void server.listen(this.#port, "127.0.0.1", ready));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async pullOut(): Promise<void> {
    const closed = new Promise((done) => this.#server?.close(done));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }
}
