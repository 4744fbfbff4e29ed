import type { ArchitectureRule } from "./rule.type.ts";
import { notProduct, npm } from "./rule.type.ts";

const subgraph = "^packages/subgraph-(?!kit/)[^/]+";

/** How the graph's side is layered: domain at the bottom, then stores, services, schema. */
export const domainRules: readonly ArchitectureRule[] = [
  {
    name: "domain-imports-nothing",
    comment: "The domain is plain functions over plain values: no package, no framework, nothing of Node.",
    severity: "error",
    from: { path: "^packages/domain/", pathNot: notProduct },
    to: { pathNot: "^packages/domain/src/" },
  },
  {
    name: "vault-stands-alone",
    comment: "What seals and opens is read and judged by itself: the domain's types, Node's own modules, nothing else.",
    severity: "error",
    from: { path: "^packages/vault/", pathNot: notProduct },
    to: { pathNot: "^packages/(vault|domain)/", dependencyTypesNot: ["core"] },
  },
  {
    name: "subgraphs-stay-apart",
    comment: "A subgraph never imports another subgraph: it refers to what the other owns by its key.",
    severity: "error",
    from: { path: "^packages/(subgraph-(?!kit/)[^/]+)/" },
    to: { path: "^packages/subgraph-(?!kit/)", pathNot: "^packages/$1/" },
  },
  {
    name: "subgraphs-are-registered",
    comment: "Subgraphs are named in the supergraph's registry alone: a seventh is one line there.",
    severity: "error",
    from: { pathNot: `^packages/(supergraph|subgraph-[^/]+)/|${notProduct}` },
    to: { path: "^packages/subgraph-(?!kit/)" },
  },
  {
    name: "kit-knows-no-subgraph",
    comment: "What every subgraph is built with knows none of them.",
    severity: "error",
    from: { path: "^packages/subgraph-kit/" },
    to: { path: "^packages/(subgraph-(?!kit/)|supergraph/)" },
  },
  {
    name: "changes-go-through-services",
    comment:
      "A mutation translates and calls a service, which owns the transaction. Only what reads may ask a store's loaders.",
    severity: "error",
    from: { path: `${subgraph}/src/schema/mutation/`, pathNot: notProduct },
    to: { path: `${subgraph}/src/store/` },
  },
  {
    name: "services-know-no-schema",
    comment:
      "A service decides with the domain and saves with a store; what the graph looks like is none of its business.",
    severity: "error",
    from: { path: `${subgraph}/src/service/`, pathNot: notProduct },
    to: { path: `${subgraph}/src/schema/|${npm("type-graphql")}` },
  },
  {
    name: "stores-know-only-rows",
    comment: "A store turns rows into domain values; it knows neither services nor schema.",
    severity: "error",
    from: { path: `${subgraph}/src/store/`, pathNot: notProduct },
    to: { path: `${subgraph}/src/(service|schema)/|${npm("type-graphql")}` },
  },
  {
    name: "prisma-stays-in-stores",
    comment: "A database row never leaves its store: Prisma is imported where rows are read and written, nowhere else.",
    severity: "error",
    from: {
      pathNot: `^prisma/|^packages/(database|subgraph-kit|bench|tooling)/|${subgraph}/src/store/|\\.store\\.ts$|^apps/gateway/src/(start|command)/|${notProduct}`,
    },
    to: { path: `^prisma/|${npm("@prisma/[^/]+", "prisma", "pg")}` },
  },
];
