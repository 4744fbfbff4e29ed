import { hkdfSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Configuration } from "../configuration.ts";
import { keepFile } from "./keep-file.ts";

/** The installation's secret: from the environment, or, outside production, made once and kept in the data folder. */
export async function installationSecret(
  configuration: Pick<Configuration, "secret">,
  dataFolder: string,
): Promise<string> {
  return (
    configuration.secret ??
    (await keepFile(join(dataFolder, "secret"), () => randomBytes(48).toString("base64url"))).trim()
  );
}

/** 32 bytes for one purpose. Each purpose has its own key, so that what is sealed for one cannot be used for another. */
export function keyFor(
  secret: string,
  purpose: "session" | "login" | "calendar" | "demo cookies" | "demo client",
): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, "indgang", purpose, 32));
}
