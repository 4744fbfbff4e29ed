import closeWithGrace from "close-with-grace";
import { readConfiguration, StartError } from "./environment.ts";
import { faultOf } from "./server/fault.ts";
import { startSubgraph, type Running } from "./start/start-subgraph.ts";

/** Milliseconds that requests in flight are given when the process stops. */
const patience = 25_000;

function sayProblem(problem: unknown): void {
  process.stderr.write(
    `${problem instanceof StartError ? problem.message : JSON.stringify({ fault: faultOf(problem) })}\n`,
  );
}

let running: Running | null = null;
const grace = closeWithGrace({ delay: patience, logger: false }, async ({ err }) => {
  if (err) sayProblem(err);
  await running?.stop();
});

try {
  const configuration = readConfiguration(process.env);
  running = await startSubgraph(configuration);
  process.stdout.write(`The subgraph ${configuration.subgraph} answers on ${running.url}\n`);
} catch (error) {
  sayProblem(error);
  grace.uninstall();
  process.exitCode = 1;
}
