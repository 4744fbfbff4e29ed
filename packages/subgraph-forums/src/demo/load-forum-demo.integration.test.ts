import { openDatabase } from "@indgang/database";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { forumMeetingStates, agendaItemStates } from "@indgang/domain/forums";
import { loadDemo } from "@indgang/prisma/seed";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoHearings } from "./demo-hearings.ts";
import { demoMeetings } from "./demo-meetings.ts";
import { loadForumDemo } from "./load-forum-demo.ts";

const now = new Date();

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
  await loadDemo({ ownerUrl: test.ownerUrl, now });
  await test.openSeats();
}, 60_000);
afterAll(() => test.close());

const statesIn = async (table: string): Promise<readonly string[]> =>
  (await test.owner.query<{ state: string }>(`SELECT DISTINCT state FROM ${table} ORDER BY 1`)).rows.map(
    ({ state }) => state,
  );

it("FORUM-1 FORUM-2 FORUM-4 the demo has bodies, meetings and hearings in every state, made once", async () => {
  const database = openDatabase({ url: test.ownerUrl, secret: test.secret });
  const demo = { database, municipalityId: 101 };
  expect(await loadForumDemo(demo, now)).toBe(demoMeetings.length + demoHearings.length);
  expect(await loadForumDemo(demo, now)).toBe(0);
  await database.close();
  expect(await statesIn("forum_meeting")).toEqual([...forumMeetingStates].toSorted());
  expect(await statesIn("forum_agenda_item")).toEqual([...agendaItemStates].toSorted());
  // That one is closed follows from the time.
  expect(await statesIn("hearing")).toEqual(["DRAFT", "SENT", "SUMMED_UP", "WITHDRAWN"]);
  const count = async (sql: string) => (await test.owner.query(sql)).rowCount;
  expect(await count("SELECT 1 FROM hearing WHERE state = 'SENT' AND answer_by < now()")).toBe(1);
  expect(await count("SELECT 1 FROM forum_membership WHERE association_id IS NOT NULL AND ends_on IS NULL")).toBe(12);
  expect(await count("SELECT 1 FROM forum_agenda_item WHERE is_late")).toBe(1);
  expect(await count("SELECT 1 FROM hearing_case")).toBeGreaterThan(3);
  expect(await count("SELECT 1 FROM hearing_comment")).toBe(1);
  expect(await count("SELECT 1 FROM forum_recusal")).toBeGreaterThan(0);
}, 60_000);
