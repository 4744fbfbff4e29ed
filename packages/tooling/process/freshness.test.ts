import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeUnlessFresh, type Product } from "./freshness.ts";
import { root } from "./root.ts";

let folder = "";
let made = 0;

function product(): Product {
  const place = relative(root, folder);
  return { name: `test/${place}`, inputs: [`${place}/in.txt`], outputs: [`${place}/out.txt`] };
}

async function make(): Promise<void> {
  made += 1;
  writeFileSync(join(folder, "out.txt"), "made");
}

beforeEach(() => {
  made = 0;
  // Outside node_modules, whose contents are never inputs.
  folder = mkdtempSync(join(root, "packages/tooling/.freshness-"));
  writeFileSync(join(folder, "in.txt"), "one");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(root, "node_modules/.cache/indgang", product().name), { force: true });
});

describe("a product is made", () => {
  it("once, while its inputs stay as they are", async () => {
    expect(await makeUnlessFresh(product(), make)).toBe(true);
    expect(await makeUnlessFresh(product(), make)).toBe(false);
    expect(made).toBe(1);
  });

  it("again, when an input has changed", async () => {
    await makeUnlessFresh(product(), make);
    writeFileSync(join(folder, "in.txt"), "two");
    expect(await makeUnlessFresh(product(), make)).toBe(true);
  });

  it("again, when an output is gone", async () => {
    await makeUnlessFresh(product(), make);
    rmSync(join(folder, "out.txt"));
    expect(await makeUnlessFresh(product(), make)).toBe(true);
  });

  it("again, when making it failed", async () => {
    await expect(makeUnlessFresh(product(), () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await makeUnlessFresh(product(), make)).toBe(true);
  });
});
