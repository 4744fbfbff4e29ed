import { join } from "node:path";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Plugin } from "vite";
import { Refused } from "../process/refused.ts";
import { root } from "../process/root.ts";
import { firstPage } from "./first-page.ts";
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
  const input = [frontPage, ...found].map((page) => join(root, page));
  // Once to see what is used together, and once more with the first page's in few files.
  const divided = await build({
    ...common(),
    build: { ...outside, write: false, minify: false, rolldownOptions: { input } },
  });
  if (!("output" in divided)) throw new Refused("The frontends are one build.");
  await build({
    ...common(),
    build: {
      ...outside,
      outDir: join(root, served),
      emptyOutDir: true,
      modulePreload: { polyfill: false, resolveDependencies: withoutNestedScripts },
      rolldownOptions: {
        input,
        output: {
          // Named by content alone: the first page holds the names of whatever can be opened from it.
          chunkFileNames: "assets/[hash:7].js",
          assetFileNames: "assets/[hash:7][extname]",
          codeSplitting: { includeDependenciesRecursively: false, groups: [...firstPage(divided.output)] },
        },
      },
    },
  });
}

const outside = { reportCompressedSize: false } as const;

function common() {
  return {
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
  } as const satisfies InlineConfig;
}
