/** What may be logged of an error: its kind, its code and where it happened. Its message may hold a person's data and is left out. */
export interface Fault {
  readonly type: string;
  readonly code?: string;
  readonly at: readonly string[];
}

const mostLines = 12;

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line));
  return {
    type: error.name,
    ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}),
    at: at.slice(0, mostLines).map((line) => line.trim()),
  };
}
