import { openDatabase } from "@indgang/database";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { loadDemo } from "@indgang/prisma/seed";
import { keyHolder, makeKeyRing, openKeyRing, Vault } from "@indgang/vault";
import { afterAll, beforeAll, expect, it } from "vitest";
import { referralStates } from "@indgang/domain/referrals";
import { demoPlans } from "./demo-plans.ts";
import { loadReferralDemo } from "./load-referral-demo.ts";

const now = new Date();
const seats = ["social", "health-elderly", "employment-integration", "culture", "association"];
const vault = new Vault(openKeyRing(makeKeyRing(seats.map((seat) => keyHolder(101, seat)))));

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
  await loadDemo({ ownerUrl: test.ownerUrl, now });
  await test.openSeats();
}, 60_000);
afterAll(() => test.close());

it("REF-7 the demo has referrals in every state, made once", async () => {
  const database = openDatabase({ url: test.ownerUrl, secret: test.secret });
  const demo = { database, vault, municipalityId: 101 };
  expect(await loadReferralDemo(demo, now)).toBe(demoPlans.length);
  expect(await loadReferralDemo(demo, now)).toBe(0);
  await database.close();
  const { rows } = await test.owner.query<{ state: string }>("SELECT DISTINCT state FROM referral");
  const missing = referralStates.filter((state) => !rows.some((row) => row.state === state));
  expect(missing).toEqual([]);
}, 60_000);
