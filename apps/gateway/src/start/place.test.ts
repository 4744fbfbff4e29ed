import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDataFolder } from "./data-folder.ts";
import { expectFreePort } from "./listen.ts";
import { installationSecret } from "./secret.ts";
import { StartError } from "./start-error.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gw-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the place to run in", () => {
  it("says in words that a port is in use", async () => {
    const other = createServer();
    await new Promise<void>((ready) => void other.listen(0, "localhost", ready));
    const { port } = other.address() as AddressInfo;
    await expect(expectFreePort({ host: "localhost", port })).rejects.toThrow(`Port ${port} is in use`);
    other.close();
  });

  it("says in words that the data folder cannot be used", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(openDataFolder(join(folder, "file"))).rejects.toThrow(
      /data folder .* cannot be used \(a file stands/u,
    );
    await expect(openDataFolder(join(folder, "file", "below"))).rejects.toThrow(StartError);
    await expect(openDataFolder("/proc/indgang/data")).rejects.toThrow(StartError);
  });

  it("makes the folders that are missing", async () => {
    const path = join(folder, "a", "b");
    expect(await openDataFolder(path)).toBe(path);
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it("makes the secret once, for its owner alone", async () => {
    const first = await installationSecret({}, folder);
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(await installationSecret({}, folder)).toBe(first);
    expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, "secret"), "utf8")).toBe(first);
  });
});
