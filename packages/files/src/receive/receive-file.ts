import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FileFormat } from "@indgang/domain/attachments";
import { findCprIn } from "../format/find-cpr-in.ts";
import { recogniseFormat, type Recognised } from "../format/recognise-format.ts";

/** Why a file that came is not taken: another number of bytes than announced, other content than its name says, or a program in it. */
export type FileFault = "SIZE_DIFFERS" | "FORMAT_DIFFERS" | "HOLDS_PROGRAM";

/** A file as it came, still in the incoming folder. */
export interface ReceivedFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** LAW-7: a CPR number stands in what could be read of it. */
  readonly holdsCpr: boolean;
}

export type Reception =
  | { readonly ok: true; readonly file: ReceivedFile }
  | { readonly ok: false; readonly fault: FileFault };

/** What was announced. */
interface Announced {
  readonly size: number;
  readonly format: FileFormat;
}

/**
 * POOL-6, LAW-7: takes a file in as fast as the disk does, whatever its size, and looks at what it is. What is refused leaves nothing behind;
 * what is taken is the caller's to move away. Throws when the sender breaks off.
 */
export async function receiveFile(source: Readable, announced: Announced, incoming: string): Promise<Reception> {
  const path = join(incoming, randomUUID());
  const measured = new Measure(announced.size);
  try {
    await pipeline(source, measured, createWriteStream(path, { flags: "wx", mode: 0o600 }));
    const looked = measured.isMore || measured.size !== announced.size ? "SIZE_DIFFERS" : await look(path, announced);
    if (typeof looked === "string") {
      await rm(path, { force: true });
      return { ok: false, fault: looked };
    }
    return { ok: true, file: { path, sha256: measured.sha256, size: measured.size, ...looked } };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function look(path: string, { size, format }: Announced): Promise<FileFault | { readonly holdsCpr: boolean }> {
  const file = await open(path, "r");
  try {
    const found = await recogniseFormat(file, size);
    if (found === "PROGRAM") return "HOLDS_PROGRAM";
    if (!isCalled(format, found)) return "FORMAT_DIFFERS";
    return { holdsCpr: await findCprIn(file, size, found) };
  } finally {
    await file.close();
  }
}

function isCalled(format: FileFormat, found: Recognised): boolean {
  return found === "PLAIN" ? format === "TEXT" || format === "CSV" : found === format;
}

/** Counts and hashes what goes through. What is more than announced is let go: the sender is told so once all has come. */
class Measure extends Transform {
  readonly #hash = createHash("sha256");
  readonly #most: number;
  size = 0;
  isMore = false;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  get sha256(): string {
    return this.#hash.digest("hex");
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void) {
    if (this.isMore || this.size + chunk.length > this.#most) {
      this.isMore = true;
      done(null);
      return;
    }
    this.size += chunk.length;
    this.#hash.update(chunk);
    done(null, chunk);
  }
}
