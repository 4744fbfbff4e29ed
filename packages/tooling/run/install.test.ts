import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CommandResult, run } from "../process/command.ts";

let workspace = "";

/** Stands in for `npx`: writes down how it was called, and answers with an exit code. */
function npx(exitCode: number): void {
  const program = `#!/bin/sh\necho "$@" >> "${join(workspace, "calls")}"\nexit ${exitCode}\n`;
  writeFileSync(join(workspace, "bin/npx"), program);
  chmodSync(join(workspace, "bin/npx"), 0o755);
}

function write(path: string, content: unknown): void {
  mkdirSync(join(workspace, path, ".."), { recursive: true });
  writeFileSync(join(workspace, path), JSON.stringify(content));
}

function calls(): string[] {
  const file = join(workspace, "calls");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
}

function install(): Promise<CommandResult> {
  const script = join(workspace, "packages/tooling/run/install.mjs");
  const path = [join(workspace, "bin"), process.env["PATH"]].join(delimiter);
  return run("/usr/bin/env", [`PATH=${path}`, process.execPath, script]);
}

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "indgang-install-"));
  for (const folder of ["bin", "apps", "packages/tooling/run"]) mkdirSync(join(workspace, folder), { recursive: true });
  copyFileSync(join(import.meta.dirname, "install.mjs"), join(workspace, "packages/tooling/run/install.mjs"));
  write("package.json", { packageManager: "pnpm@10.0.0" });
  write("packages/domain/package.json", { name: "domain" });
});

afterEach(() => rmSync(workspace, { recursive: true }));

describe("installing", () => {
  it("happens once, with the pinned pnpm and nothing but the lock file", async () => {
    npx(0);
    await install();
    const { code, output } = await install();
    expect(calls()).toEqual(["--yes pnpm@10.0.0 install --frozen-lockfile"]);
    expect({ code, output }).toEqual({ code: 0, output: "" });
  });

  it("happens again when a package asks for something else", async () => {
    npx(0);
    await install();
    write("packages/domain/package.json", { name: "domain", dependencies: { other: "1.0.0" } });
    await install();
    expect(calls()).toHaveLength(2);
  });

  it("says in words that it failed, and tries again the next time", async () => {
    npx(1);
    const { code, output } = await install();
    expect(code).toBe(1);
    expect(output).toContain("could not be installed");
    await install();
    expect(calls()).toHaveLength(2);
  });
});
