import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { begun, called, onAgenda, plantHearing, plantItem, plantMeeting, sent } from "./testing/plant.ts";
import { contextOf, enterWorld, later, personId, uuid, type Name } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

/** Sends SQL as somebody's seat, past every rule of the domain. */
function send(who: Name, sql: string): Promise<unknown> {
  const { seat, viewer } = contextOf(test, who);
  return seat.write({ personId: viewer.personId, roles: viewer.roles }, (transaction) =>
    transaction.$executeRawUnsafe(sql),
  );
}

it("FORUM-4 a hearing is summed up by nobody before its end, nor by whoever says an hour that has not come", async () => {
  const { hearing } = await plantHearing(test.owner, sent);
  const sum = (id: string, at: string) =>
    send(
      "sofus",
      `UPDATE hearing SET state = 'SUMMED_UP', summary = 'Alle', summed_up_at = '${at}' WHERE id = '${id}'`,
    );
  const refused = "a hearing is summed up after its end";
  await expect(sum(hearing, later(0))).rejects.toThrow(refused);
  await expect(sum(hearing, later(11))).rejects.toThrow(refused);
  const { hearing: over } = await plantHearing(test.owner, { ...sent, answer_by: later(-1) });
  await expect(sum(over, later(-2))).rejects.toThrow(refused);
  await expect(sum(over, later(0))).resolves.toBe(1);
  const { hearing: draft } = await plantHearing(test.owner, { answer_by: later(-1) });
  await expect(sum(draft, later(0))).rejects.toThrow(refused);
});

it("FORUM-4 who sent a hearing stays who sent it", async () => {
  const { hearing } = await plantHearing(test.owner, { ...sent, sent_by_id: personId("signe") });
  const to = (name: Name) => `UPDATE hearing SET sent_by_id = '${personId(name)}' WHERE id = '${hearing}'`;
  await expect(send("sofus", to("sofus"))).rejects.toThrow("stays as it was sent");
});

it("FORUM-2 no paper comes to a meeting that is over or cancelled, nor to a matter that was declined", async () => {
  let number = 5000;
  const add = (meeting: string, item: string, at = later(0)) => {
    number += 1;
    return send(
      "sofus",
      `INSERT INTO forum_paper (municipality_id, administration_id, id, item_id, meeting_id, title, text, added_at, added_by_id, is_late)
        VALUES (101, 'social', '${uuid(number)}', '${item}', '${meeting}', 'Bilag', 'Tal', '${at}', '${personId("sofus")}', false)`,
    );
  };
  const to = async (of: object, changes: object = onAgenda) => {
    const meeting = await plantMeeting(test.owner, { ...of });
    return add(meeting, await plantItem(test.owner, meeting, { ...changes }));
  };
  await expect(to(begun)).resolves.toBe(1);
  const refused = "papers come until the meeting is over";
  for (const of of [
    { ...begun, state: "HELD" },
    { ...begun, state: "MINUTES_APPROVED" },
    { ...called, state: "CANCELLED", cancel_reason: "For få" },
    { ...called, starts_at: later(-3), ends_at: later(-3, 2) },
  ])
    await expect(to(of)).rejects.toThrow(refused);
  await expect(to(called, { state: "NOT_TAKEN" })).rejects.toThrow(refused);
});

it("FORUM-2 minutes are read by the secretariat's administration alone until the meeting is closed, whatever SQL is sent", async () => {
  const meeting = await plantMeeting(test.owner, begun);
  const item = await plantItem(test.owner, meeting, { ...onAgenda, minutes: "Drøftet" });
  const readBy = async (who: Name) => {
    const { seat, viewer } = contextOf(test, who);
    const sql = `SELECT text FROM forum_minutes WHERE item_id = '${item}'`;
    const read = seat.write({ personId: viewer.personId, roles: viewer.roles }, (transaction) =>
      transaction.$queryRawUnsafe<{ readonly text: string }[]>(sql),
    );
    return (await read).map(({ text }) => text);
  };
  expect(await readBy("sofus")).toEqual(["Drøftet"]);
  const others = ["hanne", "helle", "vera", "aage", "karen", "lone", "oda", "nobody"] as const;
  for (const who of others) expect(await readBy(who), who).toEqual([]);
  await test.owner.query("UPDATE forum_meeting SET state = 'HELD', held_at = now() WHERE id = $1", [meeting]);
  for (const who of ["signe", "hanne", "vera", "aage"] as const) expect(await readBy(who), who).toEqual(["Drøftet"]);
  for (const who of ["lone", "oda", "nobody"] as const) expect(await readBy(who), who).toEqual([]);
});

it("FORUM-2 minutes are written by the secretariat, from the call until they are approved", async () => {
  const planted = async (of: object) => {
    const meeting = await plantMeeting(test.owner, { ...of });
    return [meeting, await plantItem(test.owner, meeting, onAgenda)] as const;
  };
  const write = (who: Name, [meeting, item]: readonly [string, string]) =>
    send(
      who,
      `INSERT INTO forum_minutes (municipality_id, administration_id, meeting_id, item_id, text) VALUES (101, 'social', '${meeting}', '${item}', 'Mit')`,
    );
  const under = await planted(begun);
  for (const who of ["signe", "hanne", "vera"] as const) await expect(write(who, under), who).rejects.toThrow();
  await expect(write("sofus", under)).resolves.toBe(1);
  const again = `UPDATE forum_minutes SET text = 'Andet' WHERE item_id = '${under[1]}'`;
  await expect(send("sofus", again)).resolves.toBe(1);
  await test.owner.query("UPDATE forum_meeting SET state = 'MINUTES_APPROVED' WHERE id = $1", [under[0]]);
  await expect(send("sofus", again)).rejects.toThrow("until they are approved");
  await expect(write("sofus", await planted({}))).rejects.toThrow("until they are approved");
});

it("FORUM-4 every change of a hearing is told to whoever listens, by ids alone", async () => {
  const { owner } = test;
  const heard: string[] = [];
  owner.on("notification", ({ payload }) => void heard.push(payload ?? ""));
  await owner.query("LISTEN indgang_hearing");
  const { hearing, ofBody } = await plantHearing(owner, sent);
  const answer = `'${uuid(6000)}', 1, '${hearing}', '${ofBody}', 'Vi støtter', '${later(0)}', '${personId("karen")}'`;
  await send(
    "karen",
    `INSERT INTO hearing_answer (municipality_id, asked_by, id, version, hearing_id, party_id, text, answered_at, answered_by_id)
      VALUES (101, 'social', ${answer})`,
  );
  await owner.query("UNLISTEN indgang_hearing");
  expect(heard).toEqual([...heard].fill(`101:${hearing}`));
  expect(heard.length).toBeGreaterThan(1);
});
