import { expect, it } from "vitest";
import { PreparedChanges, statementName } from "./statement-name.ts";

it("gives every text a name of its own that PostgreSQL holds whole, and always the same", () => {
  const family = "applications ".repeat(6);
  expect(statementName(family, "SELECT 1")).not.toBe(statementName(family, "SELECT 2"));
  expect(statementName(family, "SELECT 1")).toBe(statementName(family, "SELECT 1"));
  expect(statementName(family, "SELECT 1").length).toBeLessThanOrEqual(63);
});

it("names a change's statement that has values, and neither frames of transactions nor what is made for one question alone", () => {
  const prepared = new PreparedChanges();
  const sql = "SELECT id FROM pool WHERE id = $1";
  expect(prepared.nameOf({ sql, args: [1] })).toMatch(/^change [\da-f]{24}$/u);
  expect(prepared.nameOf({ sql, args: [2] })).toBe(prepared.nameOf({ sql, args: [1] }));
  expect(prepared.nameOf({ sql: "ROLLBACK", args: [] })).toBe("");
  expect(prepared.nameOf({ sql: `${sql}${" OR id = $1".repeat(1_000)}`, args: [1] })).toBe("");
});

it("prepares 2,000 different statements of changes and no more, and goes on with those", () => {
  const prepared = new PreparedChanges();
  const names = Array.from({ length: 2_001 }, (_, at) => prepared.nameOf({ sql: `SELECT ${at} + $1`, args: [1] }));
  expect(new Set(names.slice(0, 2_000)).size).toBe(2_000);
  expect(names.at(-1)).toBe("");
  expect(prepared.nameOf({ sql: "SELECT 7 + $1", args: [1] })).toBe(names[7]);
});
