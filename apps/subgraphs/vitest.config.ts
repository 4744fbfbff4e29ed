import { defineProject } from "vitest/config";
import { nodeProject } from "../../packages/tooling/vitest/preset.ts";

export default defineProject(nodeProject("subgraphs"));
