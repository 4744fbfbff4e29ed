import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// The committed public schema is what the frontends are written against.
const schema = process.env.INDGANG_SCHEMA ?? here("../supergraph/schema.graphql");

export default {
  schema,
  documents: [here("src/**/*.graphql"), here("../shell/src/**/*.graphql")],
  generates: {
    [here("..")]: {
      preset: "near-operation-file",
      presetConfig: { extension: ".generated.ts", folder: "generated", cwd: here("..") },
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        documentNodeImport: "urql#TypedDocumentNode",
        importExtension: ".ts",
        enumType: "string-literal",
        immutableTypes: true,
        strictScalars: true,
        documentMode: "documentNodeImportFragments",
        optimizeDocumentNode: true,
        arrayInputCoercion: false,
        disableDescriptions: true,
        inputMaybeValue: "T | null",
        scalars: {
          ID: "string",
          Money: "@indgang/domain/kernel#Money",
          Date: "@indgang/domain/kernel#PlainDate",
          DateTime: "@indgang/domain/kernel#Instant",
          Cvr: "string",
        },
      },
    },
    [here("../shell/src/data/generated/graph-shape.ts")]: { plugins: [here("codegen/graph-shape.mjs")] },
  },
};
