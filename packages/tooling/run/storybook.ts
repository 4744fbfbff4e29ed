/** Storybook on port 6006, or on what follows `--port`. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../process/root.ts";

const storybook = join(root, "packages/components/node_modules/.bin/storybook");
const given = process.argv.slice(2);
const port = given.includes("--port") || given.includes("-p") ? [] : ["--port", "6006"];
const child = spawn(
  storybook,
  ["dev", "--config-dir", ".storybook", "--ci", "--disable-telemetry", ...port, ...given],
  {
    cwd: root,
    stdio: "inherit",
  },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 0));
