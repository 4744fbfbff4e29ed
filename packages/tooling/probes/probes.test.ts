import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { cruiseWorkspace } from "../architecture/cruise.ts";
import { law } from "../architecture/law.ts";
import { domainProbes } from "./domain.probes.ts";
import { frontendProbes } from "./frontend.probes.ts";
import { layOut } from "./lay-out.ts";
import type { Probe } from "./probe.type.ts";
import { shapeProbes } from "./shape.probes.ts";

const probes: readonly Probe[] = [...shapeProbes, ...domainProbes, ...frontendProbes];
const workspaces: string[] = [];

async function brokenRules(probe: Pick<Probe, "files">): Promise<string[]> {
  const workspace = layOut(probe);
  workspaces.push(workspace);
  const { breaches } = await cruiseWorkspace(workspace);
  return [...new Set(breaches.map(({ rule }) => rule))];
}

afterEach(() => {
  for (const workspace of workspaces.splice(0)) rmSync(workspace, { recursive: true });
});

describe("the architecture rules bite", () => {
  it.each(probes)("$rule: $breaks", async (probe) => {
    expect(await brokenRules(probe)).toContain(probe.rule);
  });

  it("every rule has a probe, and every probe a rule", () => {
    const names = law.map(({ name }) => name).sort();
    expect([...new Set(probes.map(({ rule }) => rule))].sort()).toEqual(names);
  });
});

describe("the architecture rules let pass what the plan allows", () => {
  it("a case's whole way, from screen to row", async () => {
    const files = {
      "apps/social/main.ts": 'import "@indgang/features"; import "@indgang/shell"; import "@indgang/tokens";',
      "packages/features/src/index.ts":
        'import "@indgang/components"; import "@indgang/shell"; import "@indgang/domain";',
      "packages/shell/src/index.ts": 'import "@indgang/components"; import "@indgang/tokens"; import "urql";',
      "packages/components/src/index.ts": 'import "@indgang/tokens"; import "react"; import "./button.module.css";',
      "packages/components/src/button.module.css": "",
      "packages/tokens/src/index.ts": "",
      "packages/domain/src/index.ts": 'import "./pools/grant.ts";',
      "packages/domain/src/pools/grant.ts": "",
      "packages/domain/src/pools/grant.test.ts": 'import "vitest"; import "./grant.ts";',
      "packages/subgraph-pools/src/index.ts": 'import "./schema/pool.resolver.ts";',
      "packages/subgraph-pools/src/schema/pool.resolver.ts": 'import "../service/grant.ts"; import "type-graphql";',
      "packages/subgraph-pools/src/service/grant.ts": 'import "../store/pool.store.ts"; import "@indgang/domain";',
      "packages/subgraph-pools/src/store/pool.store.ts": 'import "@indgang/prisma"; import "@indgang/subgraph-kit";',
      "packages/subgraph-kit/src/index.ts": 'import "@indgang/domain";',
      "packages/supergraph/src/index.ts": 'import "@indgang/subgraph-pools";',
      "apps/gateway/src/main.ts": 'import "@indgang/supergraph"; import "node:fs";',
      "prisma/client.ts": "",
      "node_modules/react/index.js": "",
      "node_modules/urql/index.js": "",
      "node_modules/vitest/index.js": "",
      "node_modules/type-graphql/index.js": "",
    };
    expect(await brokenRules({ files })).toEqual([]);
  });
});
