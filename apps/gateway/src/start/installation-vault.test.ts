import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyHolder, makeKeyRing, NoKeyError, Vault } from "@indgang/vault";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoVault, givenVault } from "./installation-vault.ts";
import { StartError } from "./start-error.ts";

const [social, culture] = [keyHolder(101, "social"), keyHolder(101, "culture")];
const together = { mode: "together", production: false } as const;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gw-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the demo's keys", () => {
  it("LAW-3 are made once for their owner alone, and completed when an administration is new", async () => {
    const first = await demoVault(together, folder, () => Promise.resolve([social]));
    expect(statSync(join(folder, "keys.json")).mode & 0o777).toBe(0o600);
    expect(() => first?.digest("text", culture)).toThrow(NoKeyError);
    const second = await demoVault(together, folder, () => Promise.resolve([social, culture]));
    expect(second?.digest("text", social)).toBe(first?.digest("text", social));
    expect(second?.digest("text", culture)).toMatch(/^[\da-f]{64}$/u);
  });

  it("LAW-3 are never made in production or beside keys that are given", async () => {
    const holders = (): Promise<never> => Promise.reject(new Error("nobody asks"));
    expect(await demoVault({ ...together, production: true }, folder, holders)).toBeUndefined();
    expect(await demoVault({ ...together, keyFile: "/run/keys.json" }, folder, holders)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("LAW-3 that cannot be read stop the start in words, and stay as they are", async () => {
    writeFileSync(join(folder, "keys.json"), "{}}");
    const opened = demoVault(together, folder, () => Promise.resolve([social]));
    await expect(opened).rejects.toThrow(StartError);
    await expect(opened).rejects.toThrow("The keys cannot be used");
  });
});

describe("keys that are given", () => {
  it("LAW-3 are opened together, and not by a gateway whose subgraphs are apart", () => {
    const keyFile = join(folder, "given.json");
    writeFileSync(keyFile, makeKeyRing([social]));
    expect(givenVault({ ...together, keyFile })).toBeInstanceOf(Vault);
    expect(givenVault({ ...together, mode: "apart", keyFile })).toBeUndefined();
    expect(givenVault(together)).toBeUndefined();
  });

  it("LAW-3 stop the start in words when they are not there", () => {
    const keyFile = join(folder, "nowhere.json");
    expect(() => givenVault({ production: true, mode: "together", keyFile })).toThrow(StartError);
    expect(() => givenVault({ production: true, mode: "together", keyFile })).toThrow("nowhere.json cannot be read");
  });
});
