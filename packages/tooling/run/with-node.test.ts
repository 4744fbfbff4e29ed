import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const server = `
  let signals = 0;
  process.on("SIGINT", () => { signals += 1; setTimeout(() => process.exit(signals), 100); });
  process.on("SIGTERM", () => { console.log("orphaned"); process.exit(0); });
  setInterval(() => {}, 1000);
  console.log(process.versions.node, process.argv.slice(2).join(" "));
`;

let folder = "";

function start(...args: readonly string[]): ChildProcess {
  return spawn("node", [join(import.meta.dirname, "with-node.mjs"), join(folder, "server.mjs"), ...args]);
}

async function says(child: ChildProcess): Promise<string> {
  const [text] = await once(child.stdout ?? child, "data");
  return String(text).trim();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "indgang-with-node-"));
  writeFileSync(join(folder, "server.mjs"), server);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("a script that runs with the project's own Node", () => {
  it("gets its arguments, hears one Ctrl-C once however many tell of it, and keeps its exit code", async () => {
    const child = start("a", "b");
    expect(await says(child)).toMatch(/^24\.\d+\.\d+ a b$/u);
    child.kill("SIGINT");
    child.kill("SIGINT");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([1, null]);
  });

  it("stops when whoever started it is killed outright", async () => {
    const script = `"${process.execPath}" "${join(import.meta.dirname, "with-node.mjs")}" "${join(folder, "server.mjs")}"`;
    const shell = spawn("sh", ["-c", `${script} & wait`]);
    await says(shell);
    shell.kill("SIGKILL");
    expect(await says(shell)).toBe("orphaned");
  });

  it("stops when its parent is killed outright", async () => {
    const child = start();
    await says(child);
    child.kill("SIGKILL");
    expect(await says(child)).toBe("orphaned");
  });
});
