import { existsSync, globSync, rmSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { build } from "vite";
import { Refused } from "../process/refused.ts";
import { root } from "../process/root.ts";
import { keepPlace } from "./keep-place.ts";
import { npmOutside } from "./npm-outside.ts";
import { serverSettings } from "./server-settings.ts";

/** `main.js` of one server: the app and our own packages in a bundle, npm packages beside it where pnpm put them. */
export async function buildServer(name: string): Promise<void> {
  const app = join(root, "apps", name);
  const entry = join(app, "src/main.ts");
  const bundleFolder = join(app, "dist");
  if (!existsSync(entry)) throw new Refused(`apps/${name}/src/main.ts is missing: there is nothing to build.`);
  for (const part of globSync("part-*", { cwd: bundleFolder })) rmSync(join(bundleFolder, part));
  await build({
    ...serverSettings,
    environments: {
      // As Node itself resolves: no `module` field, and an entry without extension is its `.js` file.
      ssr: {
        resolve: {
          conditions: ["node", "import", "module-sync"],
          mainFields: [],
          extensions: [".js", ".json"],
          noExternal: true,
        },
      },
    },
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
