/**
 * Runs a script with the project's own Node, whatever Node started npm:
 *
 *     node with-node.mjs SCRIPT [ARGUMENTS …]
 *
 * The script's exit code becomes this one's. A signal is passed on once: at Ctrl-C the terminal tells every
 * process in the group and npm tells its child again, and a server that hears the signal twice gives up its
 * graceful stop. The script therefore runs in a group of its own. When npm is killed outright, the script is told to
 * stop.
 *
 * package.json starts this file by the path of the project's Node: npm finds `node` as a shell script of pnpm's, which
 * would swallow the signals that npm passes on.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);
const executable = process.platform === "win32" ? "node.exe" : "node";
const ownNode = fileURLToPath(new URL(`node_modules/node/bin/${executable}`, root));
const leash = new URL("leash.mjs", import.meta.url).href;
/** Signals of one kind closer together than this many milliseconds are one keypress. */
const oneKeypress = 500;
/** How often, in milliseconds, to look whether npm is still there. */
const lookAtParent = 1000;

if (!existsSync(ownNode)) {
  console.error("The project's own Node is not installed: run `node packages/tooling/run/install.mjs` first.");
  process.exit(1);
}

const child = spawn(ownNode, ["--import", leash, ...process.argv.slice(2)], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  detached: process.platform !== "win32",
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  let last = 0;
  process.on(signal, () => {
    const now = Date.now();
    if (now - last > oneKeypress) child.kill(signal);
    last = now;
  });
}

const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) child.kill("SIGTERM");
}, lookAtParent).unref();

child.on("exit", (code, signal) => {
  process.exit(signal === null ? code : 128 + constants.signals[signal]);
});
