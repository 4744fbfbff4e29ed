import { defineProject } from "vitest/config";
import { nodeProject } from "./vitest/preset.ts";

export default defineProject(nodeProject("tooling"));
