/** A failure that is told in words and needs no stack: a tool said no, a thing is missing. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** Runs a command's main function; ends the process with 1 when it refuses or fails. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Refused ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
