import { createServer } from "node:net";
import type { FastifyInstance } from "fastify";
import { StartError, systemCode } from "./start-error.ts";

/** Where to listen. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Proves that the port can be had, before minutes go into a database. Throws `StartError` in words. */
export async function expectFreePort({ host, port }: Place): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once("error", reject).listen({ host, port }, resolve);
    });
  } catch (error) {
    throw inWords(error, { host, port });
  } finally {
    await new Promise((closed) => probe.close(closed));
  }
}

/** Starts accepting requests. Throws `StartError` in words. */
export async function listen(app: FastifyInstance, place: Place): Promise<void> {
  try {
    await app.listen(place);
  } catch (error) {
    throw inWords(error, place);
  }
}

function inWords(error: unknown, { host, port }: Place): unknown {
  switch (systemCode(error)) {
    case "EADDRINUSE":
      return new StartError(
        `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
        error,
      );
    case "EACCES":
      return new StartError(
        `Port ${port} may only be opened by an administrator. Choose one from 1024 upwards with PORT.`,
        error,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartError(
        `This machine has no address "${host}". Set HOST to one that it has, for instance localhost or 0.0.0.0.`,
        error,
      );
    default:
      return error;
  }
}
