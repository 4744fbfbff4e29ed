import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { root } from "./root.ts";

/** The built gateway, serving the demo municipality from a folder of its own. */
export interface Gateway {
  readonly url: string;
  stop(): Promise<void>;
}

/** Milliseconds that it may take to make a database and load the demo. */
const patience = 120_000;

/** Starts the gateway as `npm start` does, and waits until it says that it is running. Throws with all it said when it does not. */
export async function startGateway(dataFolder: string): Promise<Gateway> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, "apps/gateway/dist/main.js")], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: String(port),
      INDGANG_DATA: dataFolder,
      INDGANG_RATE_LIMIT: "0",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const giveUp = (why: string): void => reject(new Error(`The gateway ${why}. It said:\n${said}`));
    const timer = setTimeout(() => giveUp("did not come up"), patience);
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (!said.includes("Indgang is running.")) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => giveUp(`ended with ${code}`));
  });
  return {
    url: `http://localhost:${port}`,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
