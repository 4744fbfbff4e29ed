import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { removeAbandoned } from "./scratch.ts";

it("takes away what a killed run left, and nothing of one that goes on or of others", () => {
  const memory = mkdtempSync(join(tmpdir(), "scratch-"));
  try {
    const { pid: gone } = spawnSync(process.execPath, ["--version"]);
    const folders = [`indgang-scratch-${gone}-a`, `indgang-scratch-${process.pid}-b`, `other-${gone}`];
    for (const folder of folders) mkdirSync(join(memory, folder, "within"), { recursive: true });
    removeAbandoned(memory);
    expect(readdirSync(memory).toSorted()).toEqual(folders.slice(1).toSorted());
  } finally {
    rmSync(memory, { recursive: true });
  }
});
