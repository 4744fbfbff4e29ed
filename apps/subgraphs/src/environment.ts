import { subgraphsWithKeys } from "@indgang/vault";
import { z } from "zod";

/** A number as people write one in a setting. */
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/u.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);

/** Every environment variable that this process reads. */
const environment = z.object({
  NODE_ENV: z.string().default("development"),
  INDGANG_SUBGRAPH: z.string().min(1, "must name the subgraph to serve, for instance pools"),
  PORT: wholeNumber(0, 65_535),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .refine(
      (text) => /^postgres(ql)?:$/u.test(URL.parse(text)?.protocol ?? ""),
      "must look like postgresql://user:password@host:5432/database",
    ),
  INDGANG_SECRET: z.string().min(32, "must be the gateway's secret, at least 32 characters"),
  INDGANG_KEYS: z.string().min(1).optional(),
  MUNICIPALITY: wholeNumber(1, 999).default(101),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).optional(),
});

/** All that the environment decides, read once. */
export interface Configuration {
  readonly subgraph: string;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** The installation's: the seats' passwords and the key of the gateway's tokens follow from it. */
  readonly secret: string;
  /** The file with the administrations' keys: for a subgraph that seals what names a citizen, and for no other (LAW-3). */
  readonly keyFile?: string;
  /** Whether the key file may come later: the demo's gateway makes it on its first start. Never in production. */
  readonly keysMayComeLater: boolean;
  /** Whose seat is asked whether the database answers. */
  readonly municipality: number;
  readonly logLevel: string;
}

/** The process cannot start; the message is whole sentences for whoever started it. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** Reads and validates the environment. Throws `StartError` with every problem at once. */
export function readConfiguration(variables: Readonly<Record<string, string | undefined>>): Configuration {
  const filled = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `  - ${path.join(".")}: ${message}.`);
    throw new StartError(`The configuration cannot be used:\n${problems.join("\n")}`);
  }
  const values = parsed.data;
  const production = values.NODE_ENV === "production";
  const seals = subgraphsWithKeys.includes(values.INDGANG_SUBGRAPH);
  if (production && seals && values.INDGANG_KEYS === undefined)
    throw new StartError(
      `The configuration cannot be used:\n  - INDGANG_KEYS is missing: in production the subgraph ${values.INDGANG_SUBGRAPH} has to be given the file with the administrations' keys.`,
    );
  return {
    subgraph: values.INDGANG_SUBGRAPH,
    port: values.PORT,
    // A subgraph is for the gateway alone: elsewhere than on this machine only when that is said.
    host: values.HOST ?? "127.0.0.1",
    databaseUrl: values.DATABASE_URL,
    secret: values.INDGANG_SECRET,
    municipality: values.MUNICIPALITY,
    keysMayComeLater: !production,
    ...(values.INDGANG_KEYS === undefined || !seals ? {} : { keyFile: values.INDGANG_KEYS }),
    logLevel: values.LOG_LEVEL ?? (production ? "info" : "warn"),
  };
}
