import { defineProject, mergeConfig } from "vitest/config";
import { nodeProject } from "../tooling/vitest/preset.ts";

export default mergeConfig(
  nodeProject("database"),
  defineProject({ test: { globalSetup: ["./src/testing/test-server.ts"] } }),
);
