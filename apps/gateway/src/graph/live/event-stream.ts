import { PassThrough } from "node:stream";
import type { FastifyReply } from "fastify";

/** Milliseconds after which something is said even when there is nothing to say, so that no proxy takes the line for dead. */
const quiet = 15_000;

/** An answer as server-sent events, in the form that clients of GraphQL know: `next` with each answer, `complete` at the end. */
export class EventStream {
  /** Resolves when the client is gone, or the stream was ended here. */
  readonly ended: Promise<void>;
  readonly #stream = new PassThrough();
  readonly #pulse: NodeJS.Timeout;

  constructor() {
    this.#pulse = setInterval(() => this.#write(":\n\n"), quiet);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    this.#stream.once("close", () => {
      clearInterval(this.#pulse);
      resolve();
    });
    // A client that leaves in the middle of an event.
    this.#stream.on("error", () => undefined);
  }

  get isOpen(): boolean {
    return !this.#stream.writableEnded && !this.#stream.destroyed;
  }

  /** Begins the reply. It is neither kept nor packed on its way: each event goes out as it comes. */
  send(reply: FastifyReply): FastifyReply {
    return reply
      .type("text/event-stream; charset=utf-8")
      .header("content-encoding", "identity")
      .header("x-accel-buffering", "no")
      .send(this.#stream);
  }

  /** One answer, as JSON. */
  next(answer: string): void {
    this.#write(`event: next\ndata: ${answer}\n\n`);
  }

  /** Says that nothing more comes, and ends. */
  complete(): void {
    this.#write("event: complete\ndata:\n\n");
    if (this.isOpen) this.#stream.end();
  }

  #write(text: string): void {
    if (this.isOpen) this.#stream.write(text);
  }
}
