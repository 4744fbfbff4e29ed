import { nobody } from "@indgang/database";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { asId } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { continueLetterBatch } from "./service/clock/index.ts";
import { contextOf, globalId, id, insertDecided, insertWorld, stepsOf, type Who } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
  await test.owner.query("UPDATE association SET email = 'to@indgang.example' WHERE id = $1", [id("association", 2)]);
});
afterAll(() => test.close());

const steps = stepsOf(() => test);
const mails = async (): Promise<unknown[]> => (await test.owner.query("SELECT FROM outbox_message")).rows;

it("POOL-10 sends a meeting's letters as a job that anybody may carry on, each once, and leaves to a person what fails again and again", async () => {
  const numbers = Array.from({ length: 8 }, (_, index) => 60 + index);
  await insertDecided(test.owner, numbers, { association: 2 });
  const meetingId = globalId("meeting", 60);
  const job = async (name: string, who: Who = "social.secretary") =>
    steps.change(
      who,
      name,
      { meetingId },
      `... on ${name.charAt(0).toUpperCase()}${name.slice(1)}Payload { meeting { letterBatch { state planned sent fault startedBy { id } held { code application { id } } } } }`,
    );
  const before = (await mails()).length;
  expect((await job("startLetterBatch")).answer).toMatchObject({
    meeting: { letterBatch: { state: "RUNNING", planned: 8, sent: 0, held: [] } },
  });
  await job("startLetterBatch", "social.leader");
  const { rows } = await test.owner.query<{ id: string }>("SELECT id FROM letter_batch");
  expect(rows).toHaveLength(1);
  const batchId = asId<"LetterBatch">(rows[0]?.id ?? "");
  const go = () => continueLetterBatch(contextOf(test.database, "social.secretary"), batchId);
  // Two at once: the one waits for the other, and sends what is left.
  const steppedAtOnce = await Promise.all([go(), go()]);
  expect(steppedAtOnce.map((each) => (each.ok ? each.value.state : each.refusal.code)).toSorted()).toEqual([
    "DONE",
    "RUNNING",
  ]);
  expect((await mails()).length - before).toBe(8);
  expect(await go()).toMatchObject({ refusal: { code: "STATE_CONFLICT" } });

  // A process took hold of it and died; its step failed three times: the first case is a person's now.
  const more = [80, 81];
  await insertDecided(test.owner, more, { association: 2 });
  const { answer } = await steps.change(
    "social.secretary",
    "startLetterBatch",
    { meetingId: globalId("meeting", 80) },
    "... on StartLetterBatchPayload { meeting { id } }",
  );
  expect(answer).toMatchObject({ meeting: { id: globalId("meeting", 80) } });
  const clock = test.database.seat(101, "clock");
  const claim = (at: string) =>
    clock.write(
      nobody,
      (transaction) => transaction.$queryRaw<{ id: string; subject: string }[]>`
        SELECT id::text, subject FROM wall.claim_letter_batch(${at}::timestamptz, ${at}::timestamptz + interval '1 minute')`,
    );
  const [held] = await claim("2026-11-22T13:00:00Z");
  expect(held?.subject).toBe("social.secretary");
  expect(await claim("2026-11-22T13:00:30Z")).toEqual([]);
  expect(await claim("2026-11-22T13:01:01Z")).toEqual([held]);
  const fail = (isEnd: boolean) =>
    clock.write(
      nobody,
      (transaction) =>
        transaction.$executeRaw`SELECT wall.fault_letter_batch(${held?.id}::uuid, now(), now(), 'ECONNRESET', ${isEnd})`,
    );
  for (let time = 0; time < 3; time += 1) await fail(false);
  const secondId = asId<"LetterBatch">(held?.id ?? "");
  const context = () => contextOf(test.database, "social.secretary");
  expect(await continueLetterBatch(context(), secondId)).toMatchObject({
    value: { state: "RUNNING", sent: 0, faults: 0 },
  });
  expect(await continueLetterBatch(context(), secondId)).toMatchObject({ value: { state: "DONE", sent: 1 } });
  const failed = await test.owner.query("SELECT code FROM letter_batch_held WHERE batch_id = $1", [secondId]);
  expect(failed.rows).toEqual([{ code: "FAULT" }]);
  expect((await mails()).length - before).toBe(9);
  const stopped = await steps.change("social.secretary", "stopLetterBatch", { meetingId: globalId("meeting", 80) });
  expect(stopped.code).toBe("STATE_CONFLICT");
});
