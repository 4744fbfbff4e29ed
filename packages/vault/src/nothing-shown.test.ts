import { inspect } from "node:util";
import { expect, it } from "vitest";
import { keyHolder } from "./key-ring/key-holder.ts";
import { openKeyRing } from "./key-ring/key-ring.ts";
import { makeKeyRing } from "./key-ring/make-key-ring.ts";
import { Vault } from "./vault.ts";

const holder = keyHolder(101, "social");
const text = makeKeyRing([holder]);
const secret = Buffer.from(String((JSON.parse(text) as Record<string, string>)[holder]), "base64");

/** Every way in which a value gets into a log, with all its hidden parts. */
const shown = (value: object): string[] => [
  JSON.stringify({ value }),
  inspect(value, { showHidden: true, depth: null, maxArrayLength: null }),
  inspect({ value }),
  // oxlint-disable-next-line typescript/no-base-to-string -- what it gives is the question here
  String(value),
  `${JSON.stringify(Object.entries(value))}${Object.getOwnPropertyNames(value).join(",")}`,
];

it("LAW-3 neither keys nor key ring nor vault show anything, however they are printed", () => {
  const ring = openKeyRing(text);
  const vault = new Vault(ring);
  const key = vault.newKey();
  vault.wrap(key, holder, "citizen/1");
  for (const line of [key, ring, vault].flatMap(shown)) {
    expect(line).not.toContain(secret.toString("base64"));
    expect(line).not.toContain(secret.toString("hex"));
    expect(line).not.toMatch(/Buffer|Uint8Array|data:|<[\da-f]{2} /u);
  }
  expect(JSON.stringify({ key })).toBe('{"key":"[data key]"}');
  expect(inspect(key)).toBe("[data key]");
  expect(String(key)).toBe("[data key]");
});

it("LAW-3 what is no key of a vault is not taken for one", () => {
  const vault = new Vault(openKeyRing(text));
  const pretended = JSON.parse(JSON.stringify({ key: vault.newKey() })) as { key: ReturnType<Vault["newKey"]> };
  expect(() => vault.seal("Bo", pretended.key, "citizen/1")).toThrow("Not a data key that a vault has made.");
});

it("LAW-3 an error tells the place, and nothing of what is there", () => {
  const vault = new Vault(openKeyRing(text));
  const sealed = vault.seal("Bo Hansen", vault.newKey(), "citizen/1");
  let error: unknown = null;
  try {
    vault.open(sealed, vault.newKey(), "citizen/1");
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: "WrongKeyError", about: "citizen/1" });
  expect(inspect(error, { showHidden: true })).not.toMatch(/Hansen|Buffer|cause/u);
});
