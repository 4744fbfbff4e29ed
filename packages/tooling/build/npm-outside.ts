import { isBuiltin } from "node:module";
import type { Plugin } from "vite";

const workspacePackage = /^@indgang\//u;

function isPackageName(id: string): boolean {
  return /^[@a-z]/iu.test(id) && !workspacePackage.test(id) && !isBuiltin(id);
}

/**
 * Leaves npm packages out of a server's bundle. Each of our packages sees only the npm packages that it names,
 * so a bare name would not be found from the bundle's place; what is imported is therefore the file that the
 * importing source would have got; the bundle names it by a relative path (`output.paths`).
 */
export function npmOutside(): Plugin {
  return {
    name: "npm-outside",
    enforce: "pre",
    async resolveId(id, importer, options) {
      if (importer === undefined || !isPackageName(id)) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (found === null) return null;
      return { id: found.id.replace(/\?.*$/u, ""), external: "absolute" };
    },
  };
}
