import type { Probe } from "./probe.type.ts";

const emptyPools = { "packages/subgraph-pools/src/index.ts": "" };

export const domainProbes: readonly Probe[] = [
  {
    rule: "domain-imports-nothing",
    breaks: "a rule of the domain asks React",
    files: { "packages/domain/src/pools/grant.ts": 'import "react";', "node_modules/react/index.js": "" },
  },
  {
    rule: "domain-imports-nothing",
    breaks: "a rule of the domain reads a file",
    files: { "packages/domain/src/pools/grant.ts": 'import { readFileSync } from "node:fs"; readFileSync("x");' },
  },
  {
    rule: "vault-stands-alone",
    breaks: "the vault writes a log",
    files: { "packages/vault/src/vault.ts": 'import "pino";', "node_modules/pino/index.js": "" },
  },
  {
    rule: "vault-stands-alone",
    breaks: "the vault asks the database",
    files: {
      "packages/vault/src/vault.ts": 'import "@indgang/database";',
      "packages/database/src/index.ts": "",
    },
  },
  {
    rule: "subgraphs-stay-apart",
    breaks: "the pools import the associations",
    files: {
      ...emptyPools,
      "packages/subgraph-pools/src/service/grant.ts": 'import "@indgang/subgraph-associations";',
      "packages/subgraph-associations/src/index.ts": "",
    },
  },
  {
    rule: "subgraphs-are-registered",
    breaks: "the gateway picks a subgraph itself",
    files: { ...emptyPools, "apps/gateway/src/main.ts": 'import "@indgang/subgraph-pools";' },
  },
  {
    rule: "kit-knows-no-subgraph",
    breaks: "the kit asks what the supergraph holds",
    files: {
      "packages/subgraph-kit/src/index.ts": 'import "@indgang/supergraph";',
      "packages/supergraph/src/index.ts": "",
    },
  },
  {
    rule: "changes-go-through-services",
    breaks: "a mutation, decorators and all, writes with a store",
    files: {
      "packages/subgraph-pools/src/schema/mutation/grant.resolver.ts":
        'import { load } from "../../store/pool.store.ts";\n@Resolver(() => Pool)\nexport class PoolResolver { @Mutation(() => Pool) grant(@Arg("id") id: string) { return load(id); } }',
      "packages/subgraph-pools/src/store/pool.store.ts": "export const load = (id: string) => id;",
    },
  },
  {
    rule: "services-know-no-schema",
    breaks: "a service answers with a GraphQL type",
    files: {
      "packages/subgraph-pools/src/service/grant.ts":
        'import { PoolType } from "../schema/pool.type.ts"; new PoolType();',
      "packages/subgraph-pools/src/schema/pool.type.ts": "export class PoolType {}",
    },
  },
  {
    rule: "stores-know-only-rows",
    breaks: "a store calls a service",
    files: {
      "packages/subgraph-pools/src/store/pool.store.ts": 'import "../service/grant.ts";',
      "packages/subgraph-pools/src/service/grant.ts": "",
    },
  },
  {
    rule: "prisma-stays-in-stores",
    breaks: "a service takes a database row, even for its type alone",
    files: {
      "packages/subgraph-pools/src/service/grant.ts":
        'import type { Pool } from "@indgang/prisma"; export type Row = Pool;',
      "prisma/client.ts": "export type Pool = string;",
    },
  },
  {
    rule: "prisma-stays-in-stores",
    breaks: "a resolver talks to PostgreSQL",
    files: { "packages/subgraph-pools/src/schema/pool.resolver.ts": 'import "pg";', "node_modules/pg/index.js": "" },
  },
];
