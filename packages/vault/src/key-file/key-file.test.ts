import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { keyHolder } from "../key-ring/key-holder.ts";
import { KeyRingError } from "../key-ring/key-ring-error.ts";
import { Vault } from "../vault.ts";
import { keepKeyFile } from "./keep-key-file.ts";
import { openKeyFile } from "./open-key-file.ts";

const folder = mkdtempSync(join(tmpdir(), "vault-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [social, culture] = [keyHolder(101, "social"), keyHolder(101, "culture")];

it("LAW-3 the demo's key file is made once, for its owner alone, and opens what was sealed before", () => {
  const path = join(folder, "keys.json");
  const before = new Vault(keepKeyFile(path, [social]));
  const made = readFileSync(path, "utf8");
  const wrapped = before.wrap(before.newKey(), social, "citizen/1");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  keepKeyFile(path, [social]);
  expect(readFileSync(path, "utf8")).toBe(made);

  const after = new Vault(keepKeyFile(path, [social, culture]));
  expect(() => after.unwrap(wrapped, social, "citizen/1")).not.toThrow();
  expect(openKeyFile(path).without([social, culture])).toEqual([]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["keys.json"]);
});

it("LAW-3 a file that is not there, is none, or holds no keys is refused in words and left as it is", () => {
  const path = join(folder, "broken.json");
  writeFileSync(path, "no keys");
  expect(() => openKeyFile(join(folder, "nowhere.json"))).toThrow(/nowhere\.json cannot be read \(it is not there\)/u);
  expect(() => openKeyFile(folder)).toThrow(KeyRingError);
  expect(() => openKeyFile(path)).toThrow(KeyRingError);
  expect(() => keepKeyFile(path, [social])).toThrow(KeyRingError);
  expect(readFileSync(path, "utf8")).toBe("no keys");
});
