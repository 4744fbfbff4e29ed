import { join } from "node:path";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { Refused } from "../process/refused.ts";
import { root } from "../process/root.ts";
import { layerOrder } from "./layer-order.ts";
import { lighterModules } from "./lighter-modules.ts";
import { frontPage, pages, served } from "./products.ts";

/** The front page is what `/` answers; every app answers under its folder's name. */
function frontPageAtTop(): Plugin {
  return {
    name: "front-page-at-top",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle[frontPage.replace("apps/", "")];
      if (page !== undefined) page.fileName = "index.html";
    },
  };
}

/**
 * What is fetched with a screen, beside the screen: its styles. The scripts that it imports it names itself, and most are there; to list
 * them for every screen weighs 4 kB on every first page.
 */
function withoutNestedScripts(
  _file: string,
  needed: string[],
  { hostType }: { readonly hostType: "html" | "js" },
): string[] {
  return hostType === "html" ? needed : needed.filter((file) => file.endsWith(".css"));
}

/** All frontends in one build, so that they share what they have in common: `/assets/`, named by content. */
export async function buildFrontends(): Promise<void> {
  const found = pages();
  if (found.length === 0) throw new Refused("No apps/*/index.html: there is no frontend to build.");
  await build({
    configFile: false,
    envDir: false,
    logLevel: "warn",
    root: join(root, "apps"),
    base: "/",
    publicDir: false,
    // React Aria has its English under en-US alone, and falls back on it for en-GB.
    plugins: [
      lighterModules(),
      react(),
      optimizeLocales.vite({ locales: ["da-DK", "en-US"] }),
      layerOrder(),
      frontPageAtTop(),
    ],
    build: {
      outDir: join(root, served),
      emptyOutDir: true,
      reportCompressedSize: false,
      modulePreload: { polyfill: false, resolveDependencies: withoutNestedScripts },
      rolldownOptions: {
        input: [frontPage, ...found].map((page) => join(root, page)),
        // Named by content alone: the first page holds the names of whatever can be opened from it.
        output: { chunkFileNames: "assets/[hash:7].js", assetFileNames: "assets/[hash:7][extname]" },
      },
    },
  });
}
