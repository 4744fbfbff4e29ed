import { existsSync, globSync, rmSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { build, type EnvironmentOptions } from "vite";
import { Refused } from "../process/refused.ts";
import { root } from "../process/root.ts";
import { keepPlace } from "./keep-place.ts";
import { npmOutside } from "./npm-outside.ts";
import { serverSettings } from "./server-settings.ts";

/** No `module` field, and an entry without an extension is its `.js` file: otherwise graphql-js would come twice. */
const asNodeResolves: NonNullable<EnvironmentOptions["resolve"]> = {
  conditions: ["node", "import", "module-sync"],
  mainFields: [],
  extensions: [".js", ".json"],
  noExternal: true,
};

/**
 * Bundles one server into `main.js`: its entry and our own packages. npm packages stay outside, where pnpm put them.
 * Both paths are absolute.
 */
export async function bundle(entry: string, bundleFolder: string): Promise<void> {
  await build({
    ...serverSettings,
    environments: { ssr: { resolve: asNodeResolves } },
    plugins: [npmOutside(), keepPlace(bundleFolder)],
    build: {
      ssr: entry,
      outDir: bundleFolder,
      emptyOutDir: false,
      target: "node24",
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        output: {
          entryFileNames: "main.js",
          chunkFileNames: "part-[name]-[hash].js",
          paths: (id) => (isAbsolute(id) ? relative(bundleFolder, id) : id),
        },
      },
    },
  });
}

/** Builds a server by its folder in `apps/`. */
export async function buildServer(name: string): Promise<void> {
  const app = join(root, "apps", name);
  const entry = join(app, "src/main.ts");
  const bundleFolder = join(app, "dist");
  if (!existsSync(entry)) throw new Refused(`apps/${name}/src/main.ts is missing: there is nothing to build.`);
  for (const part of globSync("part-*", { cwd: bundleFolder })) rmSync(join(bundleFolder, part));
  await bundle(entry, bundleFolder);
}
