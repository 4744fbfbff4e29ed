import type { Readable } from "node:stream";

/** Where content lies: by an id that we gave, never by a name that somebody else did. Each content has its own id, so that what one forgets no other misses. */
export interface FileStorage {
  /** A folder for what is still coming, from which `put` takes it. */
  readonly incoming: string;
  /** Takes a file of the incoming folder over, whole or not at all. Safe to repeat. */
  put(id: string, path: string): Promise<void>;
  /** Throws when nothing lies there. */
  open(id: string): Promise<Readable>;
  /** Nothing there: nothing done. */
  remove(id: string): Promise<void>;
  /** Removes what was coming and never came whole, as of a process that died. */
  forgetAbandoned(before: Date): Promise<void>;
}
