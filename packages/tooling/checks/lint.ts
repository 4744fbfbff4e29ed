import { run } from "../process/command.ts";
import type { Check } from "./check.type.ts";

function lines(output: string): string[] {
  return output.split("\n").filter((line) => line.trim() !== "");
}

export const lint: Check = {
  name: "Lint (oxlint, with types and accessibility)",
  async findings() {
    const { code, output } = await run("oxlint", ["--deny-warnings", "--format", "unix"]);
    return code === 0 ? [] : lines(output);
  },
};

export const format: Check = {
  name: "Format (oxfmt; `npm run format` puts it right)",
  async findings() {
    const { code, output } = await run("oxfmt", ["--list-different", "."]);
    return code === 0 ? [] : lines(output);
  },
};
