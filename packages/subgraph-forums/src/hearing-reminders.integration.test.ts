import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toInstant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { remindOfHearings } from "./service/clock/remind-of-hearings.ts";
import { enterNewsWorld } from "./testing/news-world.ts";
import { endHearing, plantHearing, sent } from "./testing/plant.ts";
import { byKind, toldBy } from "./testing/told.ts";
import { later } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterNewsWorld);
});
afterAll(() => test.close());

const remind = () =>
  remindOfHearings({
    seat: test.database.seat(101, "clock"),
    now: toInstant(new Date()),
    isStopped: () => false,
    onFault(error) {
      throw error;
    },
  });

it("FORUM-4 POOL-8 who has not answered is reminded once before a hearing ends, and who asked once when it has", async () => {
  await plantHearing(test.owner);
  await plantHearing(test.owner, { ...sent, answer_by: later(10) });
  const { hearing } = await plantHearing(test.owner, { ...sent, answer_by: later(2) });
  expect(byKind(await toldBy(test, remind))).toEqual({
    DUE_HEARING_ANSWER: ["aage", "karen", "sanne", "sofus", "vera"],
  });
  expect(await remind()).toBe(0);
  await endHearing(test.owner, hearing);
  expect(byKind(await toldBy(test, remind))).toEqual({ DUE_HEARING_ENDED: ["sanne", "sofus"] });
  expect(await remind()).toBe(0);
});
