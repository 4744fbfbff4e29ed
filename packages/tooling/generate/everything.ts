import { makeUnlessFresh, type Product } from "../process/freshness.ts";
import { step } from "../process/progress.ts";
import { composedSchema, composeSchemas } from "./composed-schema.ts";
import { generateDocuments, typedDocuments } from "./documents.ts";
import { generatePrismaClient, prismaClient } from "./prisma-client.ts";

interface Generator {
  readonly what: string;
  readonly product: Product;
  make(): Promise<void>;
}

/** In order: each needs the ones before it. */
const generators: readonly Generator[] = [
  { what: "Database client", product: prismaClient, make: generatePrismaClient },
  { what: "Composed schema", product: composedSchema, make: composeSchemas },
  { what: "Typed GraphQL documents", product: typedDocuments, make: generateDocuments },
];

/** Generates what is not there or not made from the present sources. Silent when nothing was to do. */
export async function generateEverything(): Promise<void> {
  for (const { what, product, make } of generators) {
    await makeUnlessFresh(product, () => step(what, make));
  }
}
