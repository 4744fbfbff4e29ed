import {
  type Database,
  isDatabaseDown,
  migrate,
  municipalityCodes,
  openDatabase,
  startDatabase,
} from "@indgang/database";
import { demoMunicipality, loadDemo } from "@indgang/prisma/seed";
import { loadAwardDemo, loadForumDemo, loadReferralDemo, loadReportDemo } from "@indgang/supergraph/demo";
import type { Vault } from "@indgang/vault";
import type { Configuration } from "../configuration.ts";
import type { OpenedDatabase } from "./database-gate.ts";
import { demoVault, keyHoldersIn } from "./installation-vault.ts";

/** What the database is opened with. */
export interface OpenOptions {
  readonly configuration: Configuration;
  readonly dataFolder: string;
  readonly secret: string;
  readonly onProgress: (text: string) => void;
  /** For commands: works beside a gateway that runs on the same data folder. */
  readonly beside?: boolean;
}

/** A database that is there, whose municipalities are in it, and what opens what is sealed in it. */
export interface OpenedMunicipality extends OpenedDatabase {
  readonly municipalities: readonly number[];
  /** The demo's; undefined where the keys come from outside, and for commands. */
  readonly demoVault: Vault | undefined;
}

/** Starts or finds PostgreSQL, brings it forward, fills it with the demo municipality on the first run, and opens it. Safe to repeat. */
export async function openMunicipality({
  configuration,
  dataFolder,
  secret,
  onProgress,
  beside = false,
}: OpenOptions): Promise<OpenedMunicipality> {
  const server = await startDatabase({ url: configuration.databaseUrl, dataDirectory: dataFolder, beside, onProgress });
  let database: Database | null = null;
  const close = async (): Promise<void> => {
    await database?.close();
    await server.stop();
  };
  try {
    const { ownerUrl } = server;
    await migrate({ ownerUrl, secret, onProgress });
    const isLoaded = !configuration.production && (await loadDemo({ ownerUrl, now: new Date(), onProgress }));
    // New municipalities have no seats yet; migrating makes those that are missing.
    if (isLoaded) await migrate({ ownerUrl, secret });
    const opened = (database = openDatabase({ url: ownerUrl, secret }));
    const municipalities = await municipalityCodes(ownerUrl);
    // Beside a gateway, the gateway alone adds keys: two that add at once would each keep their own.
    const vault = beside
      ? undefined
      : await demoVault(configuration, dataFolder, () => keyHoldersIn(opened, municipalities));
    const add = (wing: string, load: () => Promise<unknown>) => addToDemo(wing, load, { isLoaded, onProgress });
    const demo = { database: opened, municipalityId: demoMunicipality.id };
    if (!beside && !configuration.production) {
      await add("forums", () => loadForumDemo(demo, new Date()));
      await add("prizes", () => loadAwardDemo(demo, new Date()));
    }
    if (!beside && !configuration.production) await add("yearly reports", () => loadReportDemo(demo, new Date()));
    if (vault) await add("referrals", () => loadReferralDemo({ ...demo, vault }, new Date()));
    return { database, municipalities, demoVault: vault, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a wing adds to the demo. One that was loaded by an older version may lack the people for it: it is used as it is. */
async function addToDemo(
  wing: string,
  load: () => Promise<unknown>,
  { isLoaded, onProgress }: { readonly isLoaded: boolean; readonly onProgress: (text: string) => void },
): Promise<void> {
  try {
    await load();
  } catch (error) {
    if (isLoaded || isDatabaseDown(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    onProgress(`The demo was loaded by an older version and goes without its ${wing}: ${why}`);
    onProgress("To have it whole, stop, remove the data folder, and start again.");
  }
}
