import { type EmbeddedServer, startEmbedded } from "./embedded/embedded-server.ts";

export interface StartOptions {
  /** A PostgreSQL (15 or newer) that is there already, as its owner. Absent: the embedded one. */
  readonly url?: string | undefined;
  readonly dataDirectory: string;
  /** For commands: works beside an Indgang that runs on the same data folder. */
  readonly beside?: boolean;
  readonly onProgress?: (text: string) => void;
}

/** The PostgreSQL to work on. A given one is neither started nor stopped. */
export const startDatabase = async ({
  url,
  dataDirectory,
  beside = false,
  onProgress,
}: StartOptions): Promise<EmbeddedServer> =>
  url
    ? { ownerUrl: url, stop: async () => undefined }
    : startEmbedded({ dataDirectory, beside, ...(onProgress && { onProgress }) });
