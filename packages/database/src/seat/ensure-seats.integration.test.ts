import { Client } from "pg";
import { expect, it } from "vitest";
import { openTestDatabase } from "../testing/test-database.ts";
import { ensureSeatsOver } from "./ensure-seats.ts";

it("makes the same seats from several connections at the same moment", async () => {
  const test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
  });
  const owners = Array.from({ length: 6 }, () => new Client({ connectionString: test.ownerUrl }));
  await Promise.all(owners.map((owner) => owner.connect()));
  try {
    for (let round = 0; round < 10; round += 1) {
      const made = await Promise.allSettled(owners.map((owner) => ensureSeatsOver(owner, test.secret)));
      expect(made.filter(({ status }) => status === "rejected")).toEqual([]);
    }
  } finally {
    await Promise.all(owners.map((owner) => owner.end()));
    await test.close();
  }
});
