import { globSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Probe } from "./probe.type.ts";

const doors = { ".": "./src/index.ts", "./testing": "./src/testing/index.ts" };

function write(workspace: string, path: string, content: string): void {
  const file = join(workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Lets the packages of a workspace find each other by name, as pnpm does. */
function link(workspace: string): void {
  mkdirSync(join(workspace, "node_modules/@indgang"), { recursive: true });
  for (const folder of globSync(["packages/*", "prisma"], { cwd: workspace })) {
    const name = `@indgang/${folder.replace("packages/", "")}`;
    const exports = folder === "prisma" ? { ".": "./client.ts" } : doors;
    write(workspace, join(folder, "package.json"), JSON.stringify({ name, type: "module", exports }));
    symlinkSync(join(workspace, folder), join(workspace, "node_modules", name));
  }
}

/** Writes a probe's workspace to a new folder for temporary files, and answers its path. */
export function layOut({ files }: Pick<Probe, "files">): string {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), "indgang-probe-")));
  for (const [path, content] of Object.entries(files)) write(workspace, path, content);
  link(workspace);
  return workspace;
}
