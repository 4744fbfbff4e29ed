import type { DocumentKind } from "@indgang/domain/attachments";
import { faultBefore, type UploadFault } from "./upload-fault.ts";

/** A file that is not on its case yet. */
export interface QueuedFile {
  readonly id: string;
  readonly file: File;
  readonly kind: DocumentKind;
  readonly state: "waiting" | "sending" | "refused";
  /** Of one. */
  readonly progress: number;
  readonly fault: UploadFault | null;
}

/** Brings one file on a case; null when it is there. */
export type SendFile = (
  caseId: string,
  queued: QueuedFile,
  under: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
) => Promise<UploadFault | null>;

/** Files that somebody chose: they wait until there is a case, and go one after the other. What is refused stays, to be read. */
export class UploadQueue {
  readonly #send: SendFile;
  readonly #listeners = new Set<() => void>();
  readonly #stops = new Map<string, AbortController>();
  #files: readonly QueuedFile[] = [];
  #caseId: string | null = null;
  #run: Promise<void> | null = null;

  constructor(send: SendFile) {
    this.#send = send;
  }

  /** The same list until something changes. */
  readonly files = (): readonly QueuedFile[] => this.#files;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  add(files: readonly File[], kind: DocumentKind): void {
    const added = files.map((file): QueuedFile => {
      const fault = faultBefore(file);
      return { id: crypto.randomUUID(), file, kind, state: fault ? "refused" : "waiting", progress: 0, fault };
    });
    this.#change([...this.#files, ...added]);
    void this.#go();
  }

  /** What is under way stops. */
  remove(id: string): void {
    this.#stops.get(id)?.abort();
    this.#change(this.#files.filter((file) => file.id !== id));
  }

  retry(id: string): void {
    this.#set(id, { state: "waiting", progress: 0, fault: null });
    void this.#go();
  }

  /** Sends all that waits, and from then on whatever is added; done when nothing waits any more. */
  sendTo(caseId: string): Promise<void> {
    this.#caseId = caseId;
    return this.#go();
  }

  #next(): { readonly caseId: string; readonly next: QueuedFile } | null {
    const next = this.#files.find(({ state }) => state === "waiting");
    return this.#caseId === null || next === undefined ? null : { caseId: this.#caseId, next };
  }

  #go(): Promise<void> {
    if (this.#run === null && this.#next() !== null) this.#run = this.#sendAll();
    return this.#run ?? Promise.resolve();
  }

  async #sendAll(): Promise<void> {
    for (let due = this.#next(); due !== null; due = this.#next()) {
      const { caseId, next } = due;
      const { id } = next;
      const stop = new AbortController();
      this.#stops.set(id, stop);
      this.#set(id, { state: "sending" });
      const onProgress = (progress: number): void => this.#set(id, { progress });
      const fault = await this.#send(caseId, next, { signal: stop.signal, onProgress }).catch(() => "LINE" as const);
      this.#stops.delete(id);
      if (fault === null) this.#change(this.#files.filter((file) => file.id !== id));
      else this.#set(id, { state: "refused", fault });
    }
    // Before anybody else gets to run: what is added from here on begins anew.
    this.#run = null;
  }

  #set(id: string, given: Partial<QueuedFile>): void {
    this.#change(this.#files.map((file) => (file.id === id ? { ...file, ...given } : file)));
  }

  #change(files: readonly QueuedFile[]): void {
    this.#files = files;
    for (const listener of this.#listeners) listener();
  }
}
