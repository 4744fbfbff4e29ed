import { ConfigurationError } from "../configuration.ts";
import { scrubError } from "../server/scrub.ts";
import { StartError } from "./start-error.ts";

/** Tells whoever started the gateway how far it is. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Tells whoever started the gateway what is wrong. Our own refusals are sentences; anything else is a fault, told without the values in it. */
export function sayProblem(problem: unknown): void {
  const isInWords = problem instanceof StartError || problem instanceof ConfigurationError;
  const text =
    typeof problem === "string"
      ? problem
      : isInWords
        ? problem.message
        : JSON.stringify({ fault: scrubError(problem) });
  process.stderr.write(`${text}\n`);
}
