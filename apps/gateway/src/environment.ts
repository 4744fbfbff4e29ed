import { readClamdAddress, type ClamdAddress } from "@indgang/files";
import { z } from "zod";

export const modes = ["together", "apart"] as const;
export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** A number as people write one in a setting. */
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/u.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);

const postgresUrl = z
  .string()
  .refine(
    (text) => /^postgres(ql)?:$/u.test(URL.parse(text)?.protocol ?? ""),
    "must look like postgresql://user:password@host:5432/database",
  );

const smtpUrl = z
  .string()
  .refine((text) => /^smtps?:$/u.test(URL.parse(text)?.protocol ?? ""), "must look like smtp://user:password@host:587");

const clamdAddress = z.string().transform((text, context): ClamdAddress => {
  const address = readClamdAddress(text);
  if (address !== null) return address;
  context.addIssue({ code: "custom", message: "must look like tcp://host:3310 or unix:/run/clamav/clamd.ctl" });
  return z.NEVER;
});

const webUrl = z
  .string()
  .refine(
    (text) => /^https?:$/u.test(URL.parse(text)?.protocol ?? ""),
    "must be an address that starts with http:// or https://",
  );

/** `administrations=http://10.0.0.5:4001/graphql,associations=…` */
const subgraphUrls = z.string().transform((text, context): Record<string, string> => {
  const urls: Record<string, string> = {};
  for (const pair of text.split(",").filter((part) => part.trim() !== "")) {
    const [name, url] = [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1).trim()];
    if (!pair.includes("=") || !webUrl.safeParse(url).success) {
      context.addIssue({
        code: "custom",
        message: `must be a list such as pools=http://localhost:4003/graphql, and "${pair.trim()}" is not such a pair`,
      });
      return z.NEVER;
    }
    urls[name] = url;
  }
  return urls;
});

/** Every environment variable that the gateway reads, and how it is read. */
export const environment = z.object({
  NODE_ENV: z.string().default("development"),
  // 0 lets the system choose, which the tests use.
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().min(1).optional(),
  PUBLIC_URL: webUrl.optional(),
  TRUST_PROXY: z.stringbool().default(false),
  DATABASE_URL: postgresUrl.optional(),
  INDGANG_DATA: z.string().min(1).default(".data"),
  INDGANG_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  INDGANG_KEYS: z.string().min(1).optional(),
  INDGANG_FILES: z.string().min(1).optional(),
  INDGANG_CLAMD: clamdAddress.optional(),
  INDGANG_SMTP: smtpUrl.optional(),
  INDGANG_MAIL_FROM: z.email("must be an e-mail address").optional(),
  OIDC_ISSUER: webUrl.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  INDGANG_MODE: z.enum(modes).default("together"),
  INDGANG_SUBGRAPHS: subgraphUrls.default({}),
  INDGANG_RATE_LIMIT: wholeNumber(0, 1_000_000).default(1_200),
  INDGANG_GRANT_PREFIX: z
    .string()
    .regex(/^360G-[A-Za-z0-9]+$/u, "must look like 360G-name")
    .optional(),
  INDGANG_CVR: z
    .string()
    .regex(/^\d{8}$/u, "must be eight digits")
    .optional(),
  MUNICIPALITY: wholeNumber(1, 999).default(101),
  LOG_LEVEL: z.enum(logLevels).optional(),
});

export type EnvironmentValues = z.infer<typeof environment>;

/** What does not hold together although each variable by itself is right. Whole sentences. */
export function inconsistencies(values: EnvironmentValues, production: boolean): string[] {
  const problems: string[] = [];
  const needed = (name: keyof EnvironmentValues, why: string): void => {
    if (values[name] === undefined) problems.push(`${name} is missing: ${why}`);
  };
  if (values.OIDC_ISSUER !== undefined) {
    needed("OIDC_CLIENT_ID", "OIDC_ISSUER is set, so the gateway has to know which client it is there.");
    needed("OIDC_CLIENT_SECRET", "OIDC_ISSUER is set, so the gateway has to prove which client it is there.");
  }
  if (values.INDGANG_SMTP !== undefined)
    needed("INDGANG_MAIL_FROM", "INDGANG_SMTP is set, so mail has to say whom it is from.");
  if (production) {
    if (values.OIDC_ISSUER?.startsWith("http://")) problems.push("OIDC_ISSUER must start with https:// in production.");
    needed("INDGANG_SECRET", "in production the secret comes from outside, the same for every copy of the gateway.");
    needed("OIDC_ISSUER", "the built-in demo identity provider is refused in production; its passwords are public.");
    needed("DATABASE_URL", "production runs on a PostgreSQL of its own.");
    // Apart, the process of the subgraph that seals has them, and this one must not.
    if (values.INDGANG_MODE === "together")
      needed("INDGANG_KEYS", "in production the file with the administrations' keys comes from outside.");
    if (!values.PUBLIC_URL?.startsWith("https://"))
      problems.push(
        "PUBLIC_URL must be set and start with https:// in production: the session cookie is only sent over https.",
      );
  }
  if (values.INDGANG_MODE === "apart" && Object.keys(values.INDGANG_SUBGRAPHS).length === 0) {
    problems.push(
      "INDGANG_SUBGRAPHS is missing: with INDGANG_MODE=apart the gateway has to know where each subgraph answers.",
    );
  }
  return problems;
}
