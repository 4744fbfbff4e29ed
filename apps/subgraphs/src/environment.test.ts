import { expect, it } from "vitest";
import { readConfiguration } from "./environment.ts";

const complete = {
  INDGANG_SUBGRAPH: "pools",
  PORT: "4001",
  DATABASE_URL: "postgresql://u:p@localhost/indgang",
  INDGANG_SECRET: "x".repeat(32),
};

it("listens on this machine alone unless it is told otherwise", () => {
  expect(readConfiguration(complete)).toMatchObject({
    subgraph: "pools",
    port: 4001,
    host: "127.0.0.1",
    municipality: 101,
  });
});

it("tells every problem at once, and none of the values", () => {
  const read = (): unknown =>
    readConfiguration({ PORT: "99999", DATABASE_URL: "mysql://kodeord@x", INDGANG_SECRET: "short" });
  expect(read).toThrow(/INDGANG_SUBGRAPH[^]*PORT[^]*DATABASE_URL[^]*INDGANG_SECRET/u);
  expect(read).not.toThrow(/kodeord/u);
});

it("LAW-3 asks for the keys in production where something is sealed, and takes them nowhere else", () => {
  const production = { ...complete, NODE_ENV: "production" };
  const referrals = { ...production, INDGANG_SUBGRAPH: "referrals" };
  expect(() => readConfiguration(referrals)).toThrow(/INDGANG_KEYS is missing: .* subgraph referrals/u);
  expect(readConfiguration({ ...referrals, INDGANG_KEYS: "/run/keys.json" })).toMatchObject({
    keyFile: "/run/keys.json",
    keysMayComeLater: false,
  });
  expect(readConfiguration({ ...production, INDGANG_KEYS: "/run/keys.json" })).not.toHaveProperty("keyFile");
});
