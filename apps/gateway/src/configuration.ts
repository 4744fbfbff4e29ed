import type { ClamdAddress } from "@indgang/files";
import { environment, inconsistencies, type EnvironmentValues, type logLevels, type modes } from "./environment.ts";

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
  /** The file with the administrations' keys. Absent: `keys.json` in the data folder, made once. Never absent in production when together. */
  readonly keyFile?: string;
  /** Absent: the built-in demo identity provider. Never absent in production. */
  readonly externalIssuer?: ExternalIssuer;
  /** Absent: mail waits in the outbox; outside production it is read in the development mailbox. */
  readonly smtp?: { readonly url: string; readonly from: string };
  /** Where what people send lies. Absent: `files` in the data folder. */
  readonly filesDirectory?: string;
  /** Absent: nothing is scanned. */
  readonly clamd?: ClamdAddress;
  readonly mode: (typeof modes)[number];
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** Requests a minute for each session or address. 0 turns the limit off. */
  readonly rateLimit: number;
  readonly municipality: number;
  /** By what the municipality is known to whoever reads its open data: its prefix in the register of 360Giving, and its CVR number. */
  readonly publisher: { readonly prefix: string; readonly cvr: string | null };
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
  const filled = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
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
    publisher: {
      prefix: values.INDGANG_GRANT_PREFIX ?? `360G-indgang${values.MUNICIPALITY}`,
      cvr: values.INDGANG_CVR ?? null,
    },
    // At a developer's own machine the terminal stays readable.
    logLevel: values.LOG_LEVEL ?? (production ? "info" : "warn"),
    ...(values.DATABASE_URL === undefined ? {} : { databaseUrl: values.DATABASE_URL }),
    ...(values.INDGANG_SECRET === undefined ? {} : { secret: values.INDGANG_SECRET }),
    ...(values.INDGANG_KEYS === undefined ? {} : { keyFile: values.INDGANG_KEYS }),
    ...(values.INDGANG_FILES === undefined ? {} : { filesDirectory: values.INDGANG_FILES }),
    ...(values.INDGANG_CLAMD === undefined ? {} : { clamd: values.INDGANG_CLAMD }),
    ...(values.INDGANG_SMTP === undefined || values.INDGANG_MAIL_FROM === undefined
      ? {}
      : { smtp: { url: values.INDGANG_SMTP, from: values.INDGANG_MAIL_FROM } }),
    ...externalIssuer(values),
  };
}

function externalIssuer(values: EnvironmentValues): { externalIssuer?: ExternalIssuer } {
  if (values.OIDC_ISSUER === undefined) return {};
  return {
    externalIssuer: {
      issuer: values.OIDC_ISSUER,
      clientId: values.OIDC_CLIENT_ID ?? "",
      clientSecret: values.OIDC_CLIENT_SECRET ?? "",
    },
  };
}
