import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.ts";

export interface CommandResult {
  readonly code: number;
  /** Standard output and error, in the order in which they came. */
  readonly output: string;
}

export interface CommandOptions {
  /** Relative to the workspace; the workspace itself when absent. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Shows the output as it comes, besides collecting it. */
  readonly shown?: boolean;
}

/** The programs that this package depends on. */
const programs = join(root, "packages/tooling/node_modules/.bin");

function environment(added: CommandOptions["environment"]): NodeJS.ProcessEnv {
  const node = join(root, "node_modules/node/bin");
  return { ...process.env, ...added, PATH: [node, programs, process.env["PATH"]].join(":") };
}

/** Runs a program to its end with the project's Node first on the path. Never throws on its exit code. */
export function run(program: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: join(root, options.folder ?? ""),
      env: environment(options.environment),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (options.shown) process.stdout.write(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (options.shown) process.stderr.write(chunk);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: signal === null ? (code ?? 1) : 1, output }));
  });
}
