import { defineProject } from "vitest/config";
import { nodeProject } from "../tooling/vitest/preset.ts";

export default defineProject(nodeProject("shell"));
