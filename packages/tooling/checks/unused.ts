import { run } from "../process/command.ts";
import type { Check } from "./check.type.ts";

export const unused: Check = {
  name: "Nothing lies unused (knip: files, exports, dependencies)",
  async findings() {
    const args = [
      "--config",
      "packages/tooling/knip.json",
      "--no-progress",
      "--no-config-hints",
      "--reporter",
      "compact",
    ];
    const { code, output } = await run("knip", args);
    return code === 0 ? [] : output.split("\n").filter((line) => line.trim() !== "");
  },
};
