import { fileURLToPath } from "node:url";
import { build } from "vite";

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds GraphiQL from its npm package into `dist/graphiql`, with its editor and workers: nothing is fetched from elsewhere. */
export async function buildGraphiql(): Promise<void> {
  await build({
    configFile: false,
    envDir: false,
    logLevel: "warn",
    root: place("../graphiql"),
    base: "/graphiql/",
    publicDir: false,
    worker: { format: "es" },
    build: {
      outDir: place("../dist/graphiql"),
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        // What its animation library says about servers does not concern a page that is only ever in the browser.
        onLog(level, log, report) {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
        },
      },
    },
  });
}
