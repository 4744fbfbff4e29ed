import { defineProject, mergeConfig } from "vitest/config";
import { nodeProject } from "../../packages/tooling/vitest/preset.ts";

export default mergeConfig(
  nodeProject("gateway"),
  defineProject({ test: { globalSetup: ["../../packages/database/src/testing/test-server.ts"] } }),
);
