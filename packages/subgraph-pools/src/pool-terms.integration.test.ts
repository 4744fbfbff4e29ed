import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { insertWorld } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

it("POOL-3 POOL-17 terms that nobody can mean are refused by the database", async () => {
  const changed = (set: string) => test.owner.query(`UPDATE pool_terms SET ${set}`);
  await expect(changed("formal_check_working_days = 2147483647")).rejects.toThrow("pool_terms_formal_check_bounds");
  await expect(changed("formal_check_working_days = 0")).rejects.toThrow("pool_terms_formal_check_bounds");
  await expect(changed("assessment_working_days = 401")).rejects.toThrow("pool_terms_assessment_bounds");
  await expect(changed("reserve_share_basis_points = 10001")).rejects.toThrow("pool_terms_reserve_bounds");
  await expect(changed("auditor_threshold = -1")).rejects.toThrow("pool_terms_auditor_bounds");
  await expect(changed("agreement_threshold = -1")).rejects.toThrow("pool_terms_agreement_bounds");
});
