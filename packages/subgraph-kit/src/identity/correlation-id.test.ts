import { expect, it } from "vitest";
import { correlationIdFrom } from "./correlation-id.ts";

it("takes the gateway's number", () => {
  expect(correlationIdFrom("b1946ac9-2d4f-4c5a-9a55-0d9d7a1f7a11")).toBe("b1946ac9-2d4f-4c5a-9a55-0d9d7a1f7a11");
});

it.each([[undefined], [""], ["a b"], ["x\ny"], ["a".repeat(65)], [["one", "two"]]])(
  "makes one of its own in place of %j, which would stand in the log and in the audit chain",
  (header) => {
    expect(correlationIdFrom(header)).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
  },
);
