import { join } from "node:path";
import { run } from "../process/command.ts";
import type { Product } from "../process/freshness.ts";
import { Refused } from "../process/refused.ts";
import { root } from "../process/root.ts";

export const prismaClient: Product = {
  name: "prisma-client",
  inputs: ["prisma/schema/**/*.prisma", "prisma/prisma.config.ts"],
  outputs: ["prisma/generated/client.ts"],
};

/** The Prisma CLI without network: no engine download, no look for newer versions. */
export const prismaEnvironment = {
  PRISMA_SCHEMA_ENGINE_BINARY: join(root, "packages/tooling/schema-engine/schema-engine.mjs"),
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

export async function generatePrismaClient(): Promise<void> {
  const { code, output } = await run("prisma", ["generate", "--no-hints"], {
    folder: "prisma",
    environment: prismaEnvironment,
  });
  if (code !== 0) throw new Refused(`The Prisma client could not be generated:\n${output}`);
}
