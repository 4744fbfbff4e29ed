import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, type ReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A document as it was last made. */
export interface ShelvedDocument {
  /** Told to caches: changes when a character does. */
  readonly etag: string;
  open(): ReadStream;
}

interface Place {
  readonly madeAt: number;
  readonly document: Promise<ShelvedDocument>;
}

/** Milliseconds for which a document is not made anew. Caches are told the same. */
export const freshFor = 300_000;

/** Keeps public documents as files, so that a large one is made once for all who ask in some minutes, and none is held in memory. */
export class Shelf {
  readonly #now: () => Date;
  readonly #places = new Map<string, Place>();
  #folder: Promise<string> | null = null;
  #count = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** The document of that name; made by `make` when there is none, or when it has stood too long. Who asks meanwhile waits for the same one. */
  async take(name: string, make: () => AsyncIterable<string>): Promise<ShelvedDocument> {
    const now = this.#now().getTime();
    const place = this.#places.get(name);
    if (place !== undefined && now - place.madeAt < freshFor) return place.document;
    const document = this.#write(make());
    this.#places.set(name, { madeAt: now, document });
    try {
      return await document;
    } catch (error) {
      this.#places.delete(name);
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#folder !== null) await rm(await this.#folder, { recursive: true, force: true });
  }

  async #write(text: AsyncIterable<string>): Promise<ShelvedDocument> {
    this.#folder ??= mkdtemp(join(tmpdir(), "indgang-open-data-"));
    // A name of its own: whoever still reads the last one goes on reading it.
    const path = join(await this.#folder, String((this.#count += 1)));
    const hash = createHash("sha256");
    const hashed = async function* (): AsyncGenerator<string> {
      for await (const part of text) {
        hash.update(part);
        yield part;
      }
    };
    await pipeline(Readable.from(hashed()), createWriteStream(path));
    return { etag: `"${hash.digest("base64url")}"`, open: () => createReadStream(path) };
  }
}
