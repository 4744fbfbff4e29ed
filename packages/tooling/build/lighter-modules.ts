import type { Plugin } from "vite";

const query = "@0no-co/graphql.web";
const withoutParser = "\0graphql-without-parser";

/**
 * Keeps off the first page what nothing on it needs: a parser of GraphQL, since documents are compiled when a frontend is built, and a copy
 * of what React itself has had since its version 18.
 */
export function lighterModules(): Plugin {
  let whole = "";
  return {
    name: "lighter-modules",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (source === "use-sync-external-store/shim") return this.resolve("react", importer, options);
      if (source !== query || importer === withoutParser) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null) return null;
      whole = resolved.id;
      return withoutParser;
    },
    load(id) {
      if (id !== withoutParser) return null;
      return `export * from ${JSON.stringify(whole)};
        export function parse() { throw new Error("Documents are compiled: there is no parser in the browser."); }`;
    },
  };
}
