import { migrate, municipalityCodes, openDatabase, startDatabase } from "@indgang/database";
import { loadDemo } from "@indgang/prisma/seed";
import type { Configuration } from "../configuration.ts";
import type { OpenedDatabase } from "./database-gate.ts";

/** What the database is opened with. */
export interface OpenOptions {
  readonly configuration: Configuration;
  readonly dataFolder: string;
  readonly secret: string;
  readonly onProgress: (text: string) => void;
  /** For commands: works beside a gateway that runs on the same data folder. */
  readonly beside?: boolean;
}

/** Starts or finds PostgreSQL, brings it forward, fills it with the demo municipality on the first run, and opens it. Safe to repeat. */
export async function openMunicipality({
  configuration,
  dataFolder,
  secret,
  onProgress,
  beside = false,
}: OpenOptions): Promise<OpenedDatabase & { readonly municipalities: readonly number[] }> {
  const server = await startDatabase({ url: configuration.databaseUrl, dataDirectory: dataFolder, beside, onProgress });
  try {
    const { ownerUrl } = server;
    await migrate({ ownerUrl, secret, onProgress });
    const isLoaded = !configuration.production && (await loadDemo({ ownerUrl, now: new Date(), onProgress }));
    // New municipalities have no seats yet; migrating makes those that are missing.
    if (isLoaded) await migrate({ ownerUrl, secret });
    const database = openDatabase({ url: ownerUrl, secret });
    return {
      database,
      municipalities: await municipalityCodes(ownerUrl),
      async close() {
        await database.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
