import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../process/command.ts";
import { root } from "../process/root.ts";
import { bundle } from "./servers.ts";

const cache = join(root, "node_modules");
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(cache, ".bundle-"));
  await bundle(join(root, "packages/tooling/build/fixture/main.ts"), folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a server's bundle", () => {
  it("runs decorators, finds what lies beside its source, and shares graphql-js with Node", async () => {
    const { output } = await run("node", [join(folder, "main.js")]);
    expect(JSON.parse(output)).toEqual({
      told: ["grant(amount) is number 0", "Pool is function"],
      later: true,
      isSource: true,
      schema: "GraphQLSchema",
    });
  });

  it("holds no npm package, and no path of this machine", () => {
    const code = readFileSync(join(folder, "main.js"), "utf8");
    expect(code).toMatch(/from "(\.\.\/)+.*graphql\/index\.js"/u);
    expect(code).not.toContain(root);
  });
});
