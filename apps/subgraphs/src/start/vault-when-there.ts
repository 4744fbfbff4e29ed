import { existsSync } from "node:fs";
import { KeyRingError, openKeyFile, Vault } from "@indgang/vault";
import { StartError, type Configuration } from "../environment.ts";

/**
 * LAW-3: the vault of this process, undefined where it is given no keys. A file that is there is read at once, one that
 * may come later when it is first asked for. Throws `StartError` in words for keys that cannot be used.
 */
export function vaultWhenThere({
  keyFile,
  keysMayComeLater,
}: Pick<Configuration, "keyFile" | "keysMayComeLater">): () => Vault | undefined {
  if (keyFile === undefined) return () => undefined;
  let vault = keysMayComeLater && !existsSync(keyFile) ? undefined : open(keyFile);
  return () => (vault ??= existsSync(keyFile) ? open(keyFile) : undefined);
}

function open(keyFile: string): Vault {
  try {
    return new Vault(openKeyFile(keyFile));
  } catch (error) {
    throw error instanceof KeyRingError ? new StartError(error.message) : error;
  }
}
