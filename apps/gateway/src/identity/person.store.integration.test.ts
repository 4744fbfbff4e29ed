import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personStore } from "./person.store.ts";

const anna = "0193a000-0000-7000-8000-000000000001";
const association = "0193a000-0000-7000-8000-0000000000a1";
const now = new Date("2026-11-22T13:00:00.000Z");
const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København'), (999, 'Prøvekommunen')");
    await owner.query(
      "INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES (101, 'social', 'Social', 'Social', 'SOC')",
    );
    await owner.query(
      `INSERT INTO person (municipality_id, id, administration_id, subject, name) VALUES (101, '${anna}', 'social', 'anna', 'Anna'), (999, '${anna}', NULL, 'anna', 'En anden Anna')`,
    );
    await owner.query(`INSERT INTO role_assignment (municipality_id, person_id, role, valid_from, valid_to)
      VALUES (101, '${anna}', 'CASEWORKER', '2026-01-01Z', '2026-11-22T13:00:00Z'), (101, '${anna}', 'LEADER', '2026-11-22T12:00:00Z', '2026-11-22T14:00:00Z'), (999, '${anna}', 'AUDITOR', '2026-01-01Z', NULL)`);
    await owner.query(
      `INSERT INTO association (municipality_id, id, name, created_at, search_text) VALUES (101, '${association}', 'Natteravnene', now(), 'natteravnene')`,
    );
    await owner.query(
      `INSERT INTO association_member (municipality_id, association_id, person_id) VALUES (101, '${association}', '${anna}')`,
    );
  });
});
afterAll(() => test.close());

describe("people and their roles", () => {
  const find = (moment: Date, subject = "anna", municipality = 101) =>
    personStore(test.database, municipality).find(subject, moment);

  it("are found with the roles that hold at the moment; a role's last instant is the one before its end", async () => {
    expect(await find(at(-1))).toEqual({
      id: anna,
      subject: "anna",
      name: "Anna",
      administration: "social",
      roles: ["CASEWORKER", "LEADER"],
      associations: [association],
      endedSessions: [],
    });
    expect((await find(now))?.roles).toEqual(["LEADER"]);
  });

  it("are nobody without any role that holds", async () => {
    expect(await find(at(3_600))).toBeNull();
    expect(await find(at(-366 * 86_400))).toBeNull();
  });

  it("are found in their own municipality alone", async () => {
    expect(await find(now, "anna", 999)).toMatchObject({ name: "En anden Anna", roles: ["AUDITOR"] });
    expect(await find(now, "nobody")).toBeNull();
  });

  it("have left the sessions that they logged out of, until those would have ended by themselves", async () => {
    const session = {
      id: "0193a000-0000-7000-8000-0000000000e1",
      subject: "anna",
      loggedInAt: Math.floor(now.getTime() / 1_000) - 3_600,
      expiresAt: 0,
    };
    const store = personStore(test.database, 101);
    await store.endSession(session, now);
    await store.endSession(session, now);
    expect((await find(now))?.endedSessions).toEqual([session.id]);
    expect((await find(now, "anna", 999))?.endedSessions).toEqual([]);
    await store.endSession({ ...session, subject: "nobody" }, now);
    const kept = async () => (await test.owner.query("SELECT session_id FROM ended_session")).rowCount;
    expect(await kept()).toBe(1);
    await store.endSession({ ...session, loggedInAt: session.loggedInAt - 30 * 86_400 }, now);
    expect(await kept()).toBe(1);
  });

  it("are found with one statement, whatever the name tries", async () => {
    const before = test.database.statements.count;
    expect(await find(now, "' OR 1=1 --")).toBeNull();
    expect(test.database.statements.count - before).toBe(1);
  });
});
