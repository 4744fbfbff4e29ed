import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { root } from "../process/root.ts";

const statement = /^@layer [\w, ]+;/mu;

/**
 * Puts the order of the cascade layers, as `packages/tokens/css/base.css` says it, first in every sheet: a page takes its
 * sheets in the order of its modules, and whichever comes first would decide the order for all.
 */
export function layerOrder(): Plugin {
  return {
    name: "layer-order",
    enforce: "post",
    generateBundle(_options, bundle) {
      const order = statement.exec(readFileSync(join(root, "packages/tokens/css/base.css"), "utf8"))?.[0];
      if (order === undefined) this.error("packages/tokens/css/base.css no longer says the order of the layers.");
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) file.source = `${order}${String(file.source)}`;
      }
    },
  };
}
