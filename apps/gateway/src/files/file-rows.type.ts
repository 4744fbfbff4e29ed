import type { FileFormat, StoredFile } from "@indgang/domain/attachments";
import type { Instant, Viewer } from "@indgang/domain/kernel";

/** A file that may be sent. */
export type AwaitedFile = Pick<StoredFile, "id" | "size" | "format">;

/** What came. */
export interface CameFile {
  readonly state: "UNSCANNED" | "READY";
  readonly sha256: string;
  readonly holdsCpr: boolean;
  /** LAW-7: whether a PDF's own text could be looked through; null: it is none. */
  readonly textRead: boolean | null;
}

/** Content that may be handed out. */
export interface OpenedFile {
  readonly id: string;
  readonly name: string;
  readonly format: FileFormat;
  readonly size: number;
  readonly sha256: string;
}

/** What the routes ask of the database. */
export interface FileRows {
  awaited(viewer: Viewer, id: string, now: Instant): Promise<AwaitedFile | null>;
  came(viewer: Viewer, id: string, file: CameFile, now: Instant, keep: () => Promise<void>): Promise<boolean>;
  opened(
    viewer: Viewer,
    id: string,
    look: { readonly now: Instant; readonly correlationId: string },
  ): Promise<OpenedFile | null>;
}
