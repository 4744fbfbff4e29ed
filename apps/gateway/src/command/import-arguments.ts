import { parseArgs } from "node:util";

/** Which file is read into which pool. */
export interface ImportArguments {
  readonly file: string;
  /** The pool's short name. */
  readonly pool: string;
  /** The municipality's code; the sandbox's when nothing is said. */
  readonly municipality: number;
  /** Where the report goes; undefined when nothing is said. */
  readonly report: string | undefined;
}

const options = {
  pool: { type: "string" },
  municipality: { type: "string", default: "999" },
  report: { type: "string" },
} as const;

/** Null for what cannot be understood: a slip in an option's name must not read the file into another municipality. */
export function readImportArguments(words: readonly string[]): ImportArguments | null {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    const [format, file, ...more] = positionals;
    const { pool, municipality, report } = values;
    if (format !== "360giving" || file === undefined || more.length > 0) return null;
    if (pool === undefined || !/^\d{1,4}$/u.test(municipality)) return null;
    return { file, pool, municipality: Number(municipality), report };
  } catch {
    return null;
  }
}
