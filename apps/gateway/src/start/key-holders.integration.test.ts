import { openTestDatabase } from "@indgang/database/testing";
import { expect, it } from "vitest";
import { keyHoldersIn } from "./installation-vault.ts";

it("LAW-3 every administration and the associations of every municipality hold a key", async () => {
  const test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København'), (147, 'Frederiksberg')");
    await owner.query(
      "INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES (101, 'social', 'Socialforvaltningen', 'Social Services', 'SOF'), (101, 'culture', 'Kulturforvaltningen', 'Culture', 'KFF')",
    );
  });
  try {
    expect(await keyHoldersIn(test.database, [101, 147])).toEqual([
      "101/culture",
      "101/social",
      "101/association",
      "147/association",
    ]);
  } finally {
    await test.close();
  }
});
