import { migrate, openDatabase, startDatabase } from "@indgang/database";
import { loadDemo } from "@indgang/prisma/seed";
import type { Configuration } from "../configuration.ts";
import type { OpenedDatabase } from "./database-gate.ts";

/** What the database is opened with. */
export interface OpenOptions {
  readonly configuration: Configuration;
  readonly dataFolder: string;
  readonly secret: string;
  readonly onProgress: (text: string) => void;
}

/** Starts or finds PostgreSQL, brings it forward, fills it with the demo municipality on the first run, and opens it. Safe to repeat. */
export async function openMunicipality({ configuration, dataFolder, secret, onProgress }: OpenOptions): Promise<OpenedDatabase> {
  const server = await startDatabase({ url: configuration.databaseUrl, dataDirectory: dataFolder, onProgress });
  try {
    const { ownerUrl } = server;
    await migrate({ ownerUrl, secret, onProgress });
    if (!configuration.production) await loadDemo({ ownerUrl, secret, now: new Date(), onProgress });
    const database = openDatabase({ url: ownerUrl, secret });
    return {
      database,
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
