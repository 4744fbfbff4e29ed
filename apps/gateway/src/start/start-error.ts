/** The gateway cannot start, and the message says so to whoever started it: what is wrong, and what to do now. */
export class StartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StartError";
  }
}

/** The system's own code for what went wrong (`EACCES`, `EADDRINUSE`), when there is one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
