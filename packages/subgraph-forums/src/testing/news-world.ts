import type { TestDatabase } from "@indgang/database/testing";
import { expect } from "vitest";
import { change } from "./ask.ts";
import { byKind, toldBy, toldOfHidden } from "./told.ts";
import { day, enterMember, enterWorld, insert, personId, uuid, type Name } from "./world.ts";

/** The world, with a politician of Social in the body, a councillor whose role has ended, Oda who left yesterday, and another secretary beside Sofus. */
export async function enterNewsWorld(owner: TestDatabase["owner"]): Promise<void> {
  const home = { municipality_id: 101 };
  await enterWorld(owner);
  await insert(owner, "person_address", { ...home, person_id: personId("karen"), email: "karen@indgang.example" });
  await enterMember(owner, 75, "poul");
  await enterMember(owner, 76, "oda", { ends_on: day(0) });
  const sanne = { ...home, id: uuid(20), administration_id: "social", subject: "sanne", name: "sanne" };
  await insert(owner, "person", sanne);
  await insert(owner, "role_assignment", { ...home, person_id: uuid(20), role: "SECRETARY", valid_from: "2020-01-01" });
  await owner.query("UPDATE role_assignment SET valid_to = now() WHERE person_id = $1", [personId("lone")]);
  await owner.query("UPDATE forum_membership SET ends_on = NULL WHERE person_id = $1", [personId("lone")]);
}

/** What a change tells, by kind; it has to succeed, and nobody may be told of what they cannot read. */
export async function tells(test: TestDatabase, who: Name, name: string, input: object) {
  const told = await toldBy(test, async () => {
    expect((await change(test, who, name, { ...input })).code).toBe("OK");
  });
  // Sanne reads what Sofus reads, and has no session in these tests.
  const asked = told.map((each) => (each.who === "sanne" ? { ...each, who: "sofus" } : each));
  expect(await toldOfHidden(test, asked)).toEqual([]);
  return byKind(told);
}
