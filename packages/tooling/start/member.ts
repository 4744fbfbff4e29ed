import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../process/root.ts";

/** One of the processes that run apart. */
export interface Member {
  readonly name: string;
  /** Resolves with the exit code when it has ended, for whatever reason; 1 where a signal ended it. */
  readonly ended: Promise<number>;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** A process that runs already, as a member. */
export function memberOf(name: string, child: ChildProcess): Member {
  const ended = endOf(child);
  return {
    name,
    ended,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Starts a built server. `main` is relative to the workspace. It lives in a group of its own: only we stop it. */
export function startMember(name: string, main: string, environment: Readonly<Record<string, string>>): Member {
  return memberOf(
    name,
    spawn(process.execPath, ["--import", join(root, "packages/tooling/run/leash.mjs"), join(root, main)], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      detached: process.platform !== "win32",
    }),
  );
}
