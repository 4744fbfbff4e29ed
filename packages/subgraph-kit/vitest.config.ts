import { defineProject, mergeConfig } from "vitest/config";
import { nodeProject } from "../tooling/vitest/preset.ts";

export default mergeConfig(
  nodeProject("subgraph-kit"),
  defineProject({ test: { globalSetup: ["../database/src/testing/test-server.ts"] } }),
);
