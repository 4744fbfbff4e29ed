import { expect, it } from "vitest";
import { statementName } from "./statement-name.ts";

it("gives every text a name of its own that PostgreSQL holds whole, and always the same", () => {
  const family = "applications ".repeat(6);
  expect(statementName(family, "SELECT 1")).not.toBe(statementName(family, "SELECT 2"));
  expect(statementName(family, "SELECT 1")).toBe(statementName(family, "SELECT 1"));
  expect(statementName(family, "SELECT 1").length).toBeLessThanOrEqual(63);
});
