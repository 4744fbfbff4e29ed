import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { mask } from "./mask.ts";

const masked = (original: Error): unknown => {
  const error = new GraphQLError("m", { path: ["field"], originalError: original });
  return mask(error.toJSON(), error).extensions?.["code"];
};

describe("masking", () => {
  it("comes to an end when an error's causes lead back to itself", () => {
    const loop = new Error("loop");
    loop.cause = loop;
    expect(masked(loop)).toBe("INTERNAL_SERVER_ERROR");
  });

  it("finds a database that is down under other errors", () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    expect(masked(new Error("query failed", { cause: refused }))).toBe("SERVICE_UNAVAILABLE");
    expect(masked(new AggregateError([refused]))).toBe("SERVICE_UNAVAILABLE");
  });

  it("lets no error pass that comes without a code", () => {
    expect(mask({ message: "secret" }, new GraphQLError("secret"))).toEqual({
      message: "Something went wrong. Give support the correlation id.",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
  });
});
