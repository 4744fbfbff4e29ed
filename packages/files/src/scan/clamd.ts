import { connect, type NetConnectOpts, type Socket } from "node:net";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ScannerUnavailable, type Scanner, type Verdict } from "./scanner.type.ts";

export type ClamdAddress = NetConnectOpts;

/** `tcp://10.0.0.5:3310` or `unix:/run/clamav/clamd.ctl`; null for anything else. */
export function readClamdAddress(text: string): ClamdAddress | null {
  if (/^unix:\/[^\0]+$/u.test(text)) return { path: text.slice("unix:".length) };
  const url = URL.parse(text);
  if (url?.protocol !== "tcp:" || url.hostname === "" || !["", "/"].includes(url.pathname)) return null;
  return { host: url.hostname.replace(/^\[|\]$/gu, ""), port: url.port === "" ? 3310 : Number(url.port) };
}

/** ClamAV's daemon, by its INSTREAM: each piece behind its length, and none at the end. Silent for `patience` milliseconds, it counts as gone. */
export function clamdScanner(address: ClamdAddress, patience = 30_000): Scanner {
  return {
    async scan(content) {
      const socket = connect(address);
      socket.setTimeout(patience, () => socket.destroy(new Error("timed out")));
      try {
        const [, answer] = await Promise.all([send(content, socket), answerOf(socket)]);
        return verdictIn(answer);
      } catch (error) {
        if (error instanceof ScannerUnavailable) throw error;
        throw new ScannerUnavailable("The scanner gave no verdict.", error);
      } finally {
        socket.destroy();
        content.destroy();
      }
    },
  };
}

async function send(content: Readable, socket: Socket): Promise<void> {
  socket.write("zINSTREAM\0");
  // Not ended by us: clamd answers on the same line, and then closes it.
  await pipeline(content, inPieces(), socket, { end: false });
}

function inPieces(): Transform {
  const length = (bytes: number): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(bytes);
    return head;
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      this.push(length(chunk.length));
      done(null, chunk);
    },
    flush(done) {
      done(null, length(0));
    },
  });
}

async function answerOf(socket: Socket): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of socket.iterator({ destroyOnReturn: false })) {
    pieces.push(piece as Buffer);
    if ((piece as Buffer).includes(0)) break;
  }
  return Buffer.concat(pieces).toString("utf8").replace(/\0.*$/su, "");
}

function verdictIn(answer: string): Verdict {
  if (answer === "stream: OK") return "CLEAN";
  if (/^stream: .* FOUND$/u.test(answer)) return "INFECTED";
  // As when it is larger than clamd's StreamMaxLength.
  throw new ScannerUnavailable(`The scanner gave no verdict: ${answer.slice(0, 200) || "it broke off"}.`);
}
