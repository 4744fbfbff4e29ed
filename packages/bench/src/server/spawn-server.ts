import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { stopWhenKilled } from "./when-killed.ts";

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** As `npm start` runs the gateway; every target's server gets the same. */
const flags = ["--max-semi-space-size=64"];

/** Starts a server in a process of its own; it is there when it writes a line that holds `ready`. */
export async function spawnServer(
  file: string,
  environment: Readonly<Record<string, string>>,
  ready = "ready",
): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [...flags, file], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = stopWhenKilled(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      if (!chunk.toString("utf8").includes(ready)) return;
      // What it says from now on, its log, is thrown away.
      child.stdout.removeAllListeners("data").resume();
      resolve();
    });
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code} before it was ready`)));
  });
  return { port, stop };
}
