import { dirname, relative } from "node:path";
import type { Plugin } from "vite";

/**
 * A source that looks for files beside itself (`import.meta.url`, `import.meta.dirname`) finds them
 * from the bundle too: the place it asks for stays the source's own.
 */
export function keepPlace(bundleFolder: string): Plugin {
  return {
    name: "keep-place",
    transform(code, id) {
      if (!code.includes("import.meta.") || id.includes("/node_modules/")) return null;
      const source = relative(bundleFolder, id);
      const path = (to: string): string => `(import.meta.dirname + ${JSON.stringify(`/${to}`)})`;
      const placed = code.replace(/\bimport\.meta\.(url|dirname|filename)\b/gu, (_whole, property: string) => {
        if (property === "filename") return path(source);
        if (property === "dirname") return path(dirname(source));
        return `new URL(${JSON.stringify(source)}, import.meta.url).href`;
      });
      // No line moves, so the map that was there still holds.
      return { code: placed, map: null };
    },
  };
}
