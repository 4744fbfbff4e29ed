/** What a person needs to know of a screen that broke. */
export interface ErrorDescription {
  /** Its chunk is no longer on the server: a newer version is out. */
  readonly isOutdated: boolean;
  /** What support asks for, when the server gave one. */
  readonly reference: string | null;
}

const chunkIsGone = /dynamically imported module|module script failed|preload CSS/iu;

/** Reads what was thrown; it can be anything. */
export function describeError(error: unknown): ErrorDescription {
  const message = error instanceof Error ? error.message : "";
  const id: unknown =
    typeof error === "object" && error !== null && "correlationId" in error ? error.correlationId : null;
  return { isOutdated: chunkIsGone.test(message), reference: typeof id === "string" ? id : null };
}
