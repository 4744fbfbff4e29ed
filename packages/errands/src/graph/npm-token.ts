import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Person } from "../people/people.ts";
import { dataFolder, systemUrl } from "../system/place.ts";
import { root } from "../system/root.ts";

const run = promisify(execFile);

/** What `npm run token` prints for somebody, beside the system under test. */
export async function npmToken(person: Person): Promise<string> {
  const environment = { ...process.env, INDGANG_DATA: dataFolder(), PORT: new URL(systemUrl()).port };
  const { stdout } = await run("npm", ["run", "--silent", "token", "--", person], { cwd: root, env: environment });
  return stdout.trim().split("\n").at(-1) ?? "";
}
