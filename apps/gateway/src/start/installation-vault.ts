import { join } from "node:path";
import type { Database } from "@indgang/database";
import { keepKeyFile, keyHolder, type KeyHolder, KeyRingError, openKeyFile, Vault } from "@indgang/vault";
import type { Configuration } from "../configuration.ts";
import { StartError } from "./start-error.ts";

type KeyPlace = Pick<Configuration, "keyFile" | "mode" | "production">;

/** LAW-3: the vault with the keys that the gateway is given; undefined without any, and apart, where it must not have them. Throws `StartError` in words. */
export function givenVault({ keyFile, mode }: KeyPlace): Vault | undefined {
  if (keyFile === undefined || mode === "apart") return undefined;
  return inWords(() => new Vault(openKeyFile(keyFile)));
}

/**
 * LAW-3: the demo's vault, whose keys are made once and kept in the data folder; an administration that is new gets its
 * own at the next start. Undefined in production and where keys are given: those files are nobody's to change here.
 */
export async function demoVault(
  { keyFile, production }: KeyPlace,
  dataFolder: string,
  holders: () => Promise<readonly KeyHolder[]>,
): Promise<Vault | undefined> {
  if (production || keyFile !== undefined) return undefined;
  const all = await holders();
  return inWords(() => new Vault(keepKeyFile(join(dataFolder, "keys.json"), all)));
}

/** Every administration in the database, and the associations' seat of each municipality. */
export async function keyHoldersIn(database: Database, municipalities: readonly number[]): Promise<KeyHolder[]> {
  const holders = municipalities.map(async (municipality) => {
    const rows = await database.seat(municipality, "public").query<{ id: string }>({
      name: "key holders",
      text: "SELECT id FROM administration ORDER BY id",
      values: [],
    });
    return [...rows.map(({ id }) => id), "association"].map((seat) => keyHolder(municipality, seat));
  });
  return (await Promise.all(holders)).flat();
}

function inWords(open: () => Vault): Vault {
  try {
    return open();
  } catch (error) {
    throw error instanceof KeyRingError ? new StartError(error.message) : error;
  }
}
