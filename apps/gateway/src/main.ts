import { fileURLToPath } from "node:url";
import closeWithGrace from "close-with-grace";
import { readConfiguration } from "./configuration.ts";
import { startGateway } from "./start/start-gateway.ts";
import { Closing } from "./start/closing.ts";
import { sayProblem } from "./start/say.ts";

/** Milliseconds that requests in flight are given when the gateway stops. */
const patience = 25_000;

const closing = new Closing();
const grace = closeWithGrace(
  {
    delay: patience,
    logger: false,
    onSecondSignal: () => sayProblem("Stopping at once."),
    onTimeout: () => sayProblem("Some requests took too long; stopping without them."),
  },
  async ({ err }) => {
    if (err !== undefined) sayProblem(err);
    await closing.run();
  },
);

try {
  await startGateway(readConfiguration(process.env), {
    closing,
    built: fileURLToPath(new URL("../dist", import.meta.url)),
  });
} catch (error) {
  sayProblem(error);
  await closing.run();
  grace.uninstall();
  process.exitCode = 1;
}
