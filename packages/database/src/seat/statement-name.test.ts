import { expect, it } from "vitest";
import { statementName } from "./statement-name.ts";

it("keeps a short name, and makes of two long ones that begin alike two different ones that PostgreSQL holds whole", () => {
  const long = "applications ".repeat(6);
  expect(statementName("applications")).toBe("applications");
  expect(statementName(`${long}one`)).not.toBe(statementName(`${long}two`));
  expect(statementName(`${long}one`).length).toBeLessThanOrEqual(63);
});
