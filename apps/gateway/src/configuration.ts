import { z } from "zod";

const modes = ["together", "apart"] as const;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** A number between 0 and 65535; 0 lets the system choose, which the tests use. */
const port = z.coerce.number().int().min(0).max(65_535);

const postgresUrl = z
  .string()
  .refine((text) => /^postgres(ql)?:$/u.test(URL.parse(text)?.protocol ?? ""), "must look like postgresql://user:password@host:5432/database");

const webUrl = z
  .string()
  .refine((text) => /^https?:$/u.test(URL.parse(text)?.protocol ?? ""), "must be an address that starts with http:// or https://");

/** `administrations=http://10.0.0.5:4001/graphql,associations=…` */
const subgraphUrls = z.string().transform((text, context): Record<string, string> => {
  const urls: Record<string, string> = {};
  for (const pair of text.split(",").filter((part) => part.trim() !== "")) {
    const [name, url] = [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1).trim()];
    if (!pair.includes("=") || !webUrl.safeParse(url).success) {
      context.addIssue({ code: "custom", message: `must be a list such as pools=http://localhost:4003/graphql, and "${pair.trim()}" is not such a pair` });
      return z.NEVER;
    }
    urls[name] = url;
  }
  return urls;
});

const environment = z.object({
  NODE_ENV: z.string().default("development"),
  PORT: port.default(4000),
  HOST: z.string().min(1).optional(),
  PUBLIC_URL: webUrl.optional(),
  TRUST_PROXY: z.stringbool().default(false),
  DATABASE_URL: postgresUrl.optional(),
  INDGANG_DATA: z.string().min(1).default(".data"),
  INDGANG_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  OIDC_ISSUER: webUrl.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  INDGANG_MODE: z.enum(modes).default("together"),
  INDGANG_SUBGRAPHS: subgraphUrls.default({}),
  INDGANG_RATE_LIMIT: z.coerce.number().int().min(0).default(1_200),
  MUNICIPALITY: z.coerce.number().int().min(1).max(999).default(101),
  LOG_LEVEL: z.enum(logLevels).optional(),
});

/** The openid connect provider that the municipality's people log in with. */
export interface ExternalIssuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** All that the environment decides, read once. */
export interface Configuration {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end. Where the browser finds the gateway. */
  readonly publicUrl: string;
  /** Whether `x-forwarded-for` and its like are believed: only behind a proxy that sets them itself. */
  readonly trustProxy: boolean;
  /** Absent: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl?: string;
  readonly dataDirectory: string;
  /** Absent: kept in the data folder, generated once. Never absent in production. */
  readonly secret?: string;
  /** Absent: the built-in demo identity provider. Never absent in production. */
  readonly externalIssuer?: ExternalIssuer;
  readonly mode: (typeof modes)[number];
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** Requests a minute for each session or address. 0 turns the limit off. */
  readonly rateLimit: number;
  readonly municipality: number;
  readonly logLevel: (typeof logLevels)[number];
}

/** The environment does not hold together. `problems` are whole sentences for whoever starts the gateway. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "ConfigurationError";
    this.problems = problems;
  }
}

/** Reads and validates the environment. Throws `ConfigurationError` with every problem at once. */
export function readConfiguration(variables: Readonly<Record<string, string | undefined>>): Configuration {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    throw new ConfigurationError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}.`));
  }
  const values = parsed.data;
  const production = values.NODE_ENV === "production";
  const problems = inconsistencies(values, production);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return {
    production,
    port: values.PORT,
    host: values.HOST ?? (production ? "0.0.0.0" : "localhost"),
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/u, ""),
    trustProxy: values.TRUST_PROXY,
    dataDirectory: values.INDGANG_DATA,
    mode: values.INDGANG_MODE,
    subgraphUrls: values.INDGANG_SUBGRAPHS,
    rateLimit: values.INDGANG_RATE_LIMIT,
    municipality: values.MUNICIPALITY,
    // At a developer's own machine the terminal stays readable.
    logLevel: values.LOG_LEVEL ?? (production ? "info" : "warn"),
    ...(values.DATABASE_URL === undefined ? {} : { databaseUrl: values.DATABASE_URL }),
    ...(values.INDGANG_SECRET === undefined ? {} : { secret: values.INDGANG_SECRET }),
    ...externalIssuer(values),
  };
}

type Values = z.infer<typeof environment>;

function externalIssuer(values: Values): { externalIssuer?: ExternalIssuer } {
  if (values.OIDC_ISSUER === undefined) return {};
  return { externalIssuer: { issuer: values.OIDC_ISSUER, clientId: values.OIDC_CLIENT_ID ?? "", clientSecret: values.OIDC_CLIENT_SECRET ?? "" } };
}

function inconsistencies(values: Values, production: boolean): string[] {
  const problems: string[] = [];
  const needed = (name: keyof Values, why: string): void => {
    if (values[name] === undefined) problems.push(`${name} is missing: ${why}`);
  };
  if (values.OIDC_ISSUER !== undefined) {
    needed("OIDC_CLIENT_ID", "OIDC_ISSUER is set, so the gateway has to know which client it is there.");
    needed("OIDC_CLIENT_SECRET", "OIDC_ISSUER is set, so the gateway has to prove which client it is there.");
  }
  if (production) {
    if (values.OIDC_ISSUER?.startsWith("http://")) problems.push("OIDC_ISSUER must start with https:// in production.");
    needed("INDGANG_SECRET", "in production the secret comes from outside, the same for every copy of the gateway.");
    needed("OIDC_ISSUER", "the built-in demo identity provider is refused in production; its passwords are public.");
    needed("DATABASE_URL", "production runs on a PostgreSQL of its own.");
    if (!values.PUBLIC_URL?.startsWith("https://")) problems.push("PUBLIC_URL must be set and start with https:// in production: the session cookie is only sent over https.");
  }
  if (values.INDGANG_MODE === "apart" && Object.keys(values.INDGANG_SUBGRAPHS).length === 0) {
    problems.push("INDGANG_SUBGRAPHS is missing: with INDGANG_MODE=apart the gateway has to know where each subgraph answers.");
  }
  return problems;
}
