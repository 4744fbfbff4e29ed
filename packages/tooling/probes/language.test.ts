import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../process/command.ts";
import { root } from "../process/root.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "indgang-language-"));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.base.json"), include: ["*.ts"] }),
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

async function lint(file: string, source: string): Promise<string> {
  writeFileSync(join(folder, file), source);
  const { output } = await run("oxlint", ["--config", join(root, ".oxlintrc.json"), "--format", "unix", folder]);
  return output;
}

async function compile(source: string): Promise<string> {
  writeFileSync(join(folder, "probe.ts"), source);
  const { output } = await run("tsc", ["--noEmit", "-p", folder]);
  return output;
}

describe("lint refuses", () => {
  it.each([
    ["no-default-export", "probe.ts", "export default 1;"],
    ["no-explicit-any", "probe.ts", "export const grant = (amount: any): number => Number(amount);"],
    ["no-non-null-assertion", "probe.ts", "export const first = (all: string[]): string => all[0]!;"],
    [
      "no-floating-promises",
      "probe.ts",
      "const save = async (): Promise<void> => {};\nsave();\nexport const saved = save;",
    ],
    ["ban-ts-comment", "probe.ts", "// @ts-ignore\nexport const grant: number = 1;"],
    ["filename-case", "grantPool.ts", "export const grant = 1;"],
    ["alt-text", "picture.tsx", 'export const Picture = () => <img src="a.png" />;'],
  ])("%s", async (rule, file, source) => {
    expect(await lint(file, source)).toContain(rule);
  });

  it("nothing in a file as it should be", async () => {
    expect(await lint("grant.ts", "export const grant = (amount: number): number => amount;\n")).not.toContain("Error");
  });
});

describe("the compiler refuses what Node cannot strip, and what strictness forbids", () => {
  it.each([
    ["an enum", "export enum State { draft }"],
    ["a namespace", "export namespace Pool { export const a = 1; }"],
    ["a parameter property", "export class Pool { constructor(readonly id: string) {} }"],
    ["an index that may be out of bounds", "export const first = (all: string[]): string => all[0];"],
    ["undefined for what may only be absent", "export const pool: { name?: string } = { name: undefined };"],
  ])("%s", async (_what, source) => {
    expect(await compile(source)).toContain("error TS");
  });

  it("and lets pass decorators", async () => {
    const source =
      'const type = (name: string) => (_target: object): void => void name;\n@type("Pool")\nexport class Pool {}';
    expect(await compile(source)).toBe("");
  });
});
