import { createReadStream } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { lookIntoPdf } from "@indgang/documents";
import { toInstant, type Viewer } from "@indgang/domain/kernel";
import {
  receiveFile,
  ScannerUnavailable,
  type FileFault,
  type FileStorage,
  type Scanner,
  type Verdict,
} from "@indgang/files";
import type { FileRows } from "./file-rows.type.ts";

/** What taking a file in needs. */
export interface FileParts {
  readonly rows: FileRows;
  readonly storage: FileStorage;
  /** Null where none is configured: then nothing waits for one. */
  readonly scanner: Scanner | null;
  readonly now: () => Date;
  /** The scanner could not be reached: told once for each file that waits for it. */
  readonly onUnscanned: (error: unknown) => void;
}

export type TakenIn =
  | { readonly kind: "came"; readonly state: "READY" | "UNSCANNED" }
  | { readonly kind: "refused"; readonly fault: FileFault | "INFECTED" }
  | { readonly kind: "not awaited" };

/** What was announced, and by whom. */
interface Sending {
  readonly viewer: Viewer;
  readonly file: NonNullable<Awaited<ReturnType<FileRows["awaited"]>>>;
}

/** LAW-7: receives, checks, scans and keeps a file. Whatever goes wrong leaves nothing of it, and it may be sent again. */
export async function takeIn(parts: FileParts, { viewer, file }: Sending, source: Readable): Promise<TakenIn> {
  const { rows, storage, now } = parts;
  const reception = await receiveFile(source, file, storage.incoming);
  if (!reception.ok) return { kind: "refused", fault: reception.fault };
  const { path, sha256, holdsCpr } = reception.file;
  try {
    const verdict = await scan(parts, path);
    if (verdict === "INFECTED") return { kind: "refused", fault: "INFECTED" };
    const state = verdict === "CLEAN" ? "READY" : "UNSCANNED";
    // What cannot be read is taken in all the same: whoever publishes it is told.
    const look = file.format === "PDF" ? await lookIntoPdf(await readFile(path)) : null;
    const found = { holdsCpr: holdsCpr || (look?.places.length ?? 0) > 0, textRead: look?.isRead ?? null };
    const came = { state, sha256, ...found } as const;
    const isKept = await rows.came(viewer, file.id, came, toInstant(now()), () => storage.put(file.id, path));
    return isKept ? { kind: "came", state } : { kind: "not awaited" };
  } finally {
    await rm(path, { force: true });
  }
}

/** Null: nobody has said that it is clean. */
async function scan({ scanner, onUnscanned }: FileParts, path: string): Promise<Verdict | null> {
  if (scanner === null) return "CLEAN";
  try {
    const content = createReadStream(path);
    return await scanner.scan(content).finally(() => content.destroy());
  } catch (error) {
    if (!(error instanceof ScannerUnavailable)) throw error;
    onUnscanned(error);
    return null;
  }
}
