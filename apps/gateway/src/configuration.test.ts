import { describe, expect, it } from "vitest";
import { ConfigurationError, readConfiguration } from "./configuration.ts";

describe("the configuration", () => {
  it("needs nothing at all on one's own machine", () => {
    expect(readConfiguration({})).toMatchObject({
      port: 4000,
      host: "localhost",
      publicUrl: "http://localhost:4000",
      mode: "together",
      municipality: 101,
      production: false,
    });
  });

  it.each<[Record<string, string>, string]>([
    [{ PORT: "seventy" }, "PORT: must be a whole number from 0 to 65535."],
    [{ PORT: "70000" }, "PORT: must be a whole number from 0 to 65535."],
    [{ PORT: "4e3" }, "PORT: must be a whole number"],
    [{ MUNICIPALITY: "København" }, "MUNICIPALITY: must be a whole number from 1 to 999."],
    [{ INDGANG_RATE_LIMIT: "-1" }, "INDGANG_RATE_LIMIT: must be a whole number"],
    [{ DATABASE_URL: "localhost/indgang" }, "postgresql://"],
    [{ PUBLIC_URL: "indgang.kk.dk" }, "http:// or https://"],
    [{ OIDC_ISSUER: "https://login.example" }, "OIDC_CLIENT_ID"],
    [{ INDGANG_SECRET: "short" }, "32 characters"],
    [{ INDGANG_MODE: "apart" }, "INDGANG_SUBGRAPHS"],
    [{ INDGANG_MODE: "apart", INDGANG_SUBGRAPHS: "pools" }, '"pools"'],
    [{ NODE_ENV: "production" }, "demo identity provider is refused in production"],
  ])("refuses %j in words", (variables, words) => {
    expect(() => readConfiguration(variables)).toThrow(ConfigurationError);
    expect(() => readConfiguration(variables)).toThrow(words);
  });

  const production = {
    NODE_ENV: "production",
    INDGANG_SECRET: "x".repeat(32),
    OIDC_ISSUER: "https://login.example",
    OIDC_CLIENT_ID: "indgang",
    OIDC_CLIENT_SECRET: "kodeord",
    DATABASE_URL: "postgresql://u:p@localhost/indgang",
    PUBLIC_URL: "https://indgang.kk.dk",
  };

  it("LAW-3 refuses production without the administrations' keys, unless another process has them", () => {
    expect(() => readConfiguration(production)).toThrow("INDGANG_KEYS is missing: in production the file");
    expect(readConfiguration({ ...production, INDGANG_KEYS: "/run/keys.json" }).keyFile).toBe("/run/keys.json");
    const apart = { ...production, INDGANG_MODE: "apart", INDGANG_SUBGRAPHS: "pools=http://a:1/graphql" };
    expect(readConfiguration(apart)).not.toHaveProperty("keyFile");
  });

  it("reads numbers as numbers", () => {
    expect(readConfiguration({ PORT: "4020", MUNICIPALITY: "999", INDGANG_RATE_LIMIT: "0" })).toMatchObject({
      port: 4020,
      municipality: 999,
      rateLimit: 0,
    });
  });

  it("reads where the subgraphs are", () => {
    const { subgraphUrls } = readConfiguration({
      INDGANG_MODE: "apart",
      INDGANG_SUBGRAPHS: "pools=http://a:1/graphql, associations=http://b:2/graphql",
    });
    expect(subgraphUrls).toEqual({ pools: "http://a:1/graphql", associations: "http://b:2/graphql" });
  });
});
