import { defineProject, mergeConfig } from "vitest/config";
import { nodeProject } from "../tooling/vitest/preset.ts";

export default mergeConfig(
  nodeProject("grant-import"),
  defineProject({ test: { globalSetup: ["../database/src/testing/test-server.ts"] } }),
);
