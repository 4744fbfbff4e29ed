import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyHolder, makeKeyRing, Vault } from "@indgang/vault";
import { afterAll, expect, it } from "vitest";
import { StartError } from "../environment.ts";
import { vaultWhenThere } from "./vault-when-there.ts";

const folder = mkdtempSync(join(tmpdir(), "subgraph-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("LAW-3 a process without keys has no vault", () => {
  expect(vaultWhenThere({ keysMayComeLater: true })()).toBeUndefined();
});

it("LAW-3 refuses to start in production with keys that are not there or cannot be used", () => {
  const [missing, broken] = [join(folder, "missing.json"), join(folder, "broken.json")];
  writeFileSync(broken, '{ "101/social": "short" }');
  expect(() => vaultWhenThere({ keyFile: missing, keysMayComeLater: false })).toThrow(StartError);
  for (const keysMayComeLater of [true, false])
    expect(() => vaultWhenThere({ keyFile: broken, keysMayComeLater })).toThrow("101/social: must be 32 bytes");
});

it("takes the demo's keys as soon as the gateway has made them", () => {
  const keyFile = join(folder, "keys.json");
  const vault = vaultWhenThere({ keyFile, keysMayComeLater: true });
  expect(vault()).toBeUndefined();
  writeFileSync(keyFile, makeKeyRing([keyHolder(101, "social")]));
  expect(vault()).toBeInstanceOf(Vault);
  expect(vault()).toBe(vault());
});
