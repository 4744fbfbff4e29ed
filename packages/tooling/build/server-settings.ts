import type { InlineConfig } from "vite";
import { root } from "../process/root.ts";

/** TypeScript's `experimentalDecorators`, said outright: a file that no tsconfig.json includes would go without. */
export const legacyDecorators = { decorator: { legacy: true, emitDecoratorMetadata: false } } as const;

/** How Vite reads our server sources: no configuration but this, no environment files. */
export const serverSettings = {
  configFile: false,
  envDir: false,
  logLevel: "warn",
  publicDir: false,
  oxc: legacyDecorators,
  root,
} satisfies InlineConfig;
