import { defineProject, mergeConfig } from "vitest/config";
import { nodeProject } from "../tooling/vitest/preset.ts";

export default mergeConfig(
  nodeProject("supergraph"),
  // Two tests replace modules to take guards away.
  defineProject({ test: { isolate: true, globalSetup: ["../database/src/testing/test-server.ts"] } }),
);
