import { expect, it } from "vitest";
import { maskedError } from "./masked-error.ts";

it("tells nothing of an unexpected error but its place and the number for the log", () => {
  const masked = maskedError(
    {
      message: "duplicate key (cpr)=(0101010101)",
      path: ["a", 0],
      extensions: { code: "INTERNAL_SERVER_ERROR", stacktrace: ["at db.ts"] },
    },
    "c-1",
  );
  expect(masked).toEqual({
    message: "Something went wrong on our side.",
    path: ["a", 0],
    extensions: { code: "INTERNAL_SERVER_ERROR", correlationId: "c-1" },
  });
});

it.each([undefined, { code: "SUBGRAPH_UNAVAILABLE", subgraph: "pools" }, { code: 7 }])(
  "masks an error with extensions %j",
  (extensions) => {
    expect(maskedError({ message: "10.0.0.7", ...(extensions ? { extensions } : {}) }, "c-1")).not.toHaveProperty(
      "message",
      "10.0.0.7",
    );
  },
);

it("tells clients their own mistakes, without the stack", () => {
  const masked = maskedError(
    { message: "Money is a whole number of øre.", extensions: { code: "BAD_USER_INPUT", stacktrace: ["x"] } },
    "c-1",
  );
  expect(masked).toEqual({ message: "Money is a whole number of øre.", extensions: { code: "BAD_USER_INPUT" } });
});
