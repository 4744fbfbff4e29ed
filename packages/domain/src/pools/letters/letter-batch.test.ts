import { describe, expect, it } from "vitest";
import { asId } from "../../kernel/index.ts";
import { caseworker, meeting, now, politician } from "../pool.fixture.ts";
import { nextBatchStep, startLetterBatch, stepLetterBatch, stopLetterBatch, type LetterBatch } from "./index.ts";

const closed = { ...meeting, state: "CLOSED" } as const;
const by = { viewer: caseworker, now };
const state = { meeting: closed, running: null, planned: 7, newId: asId<"LetterBatch">("batch-1") };
const begun = startLetterBatch(state, by);
if (!begun.ok) throw new Error("A batch begins.");
const batch: LetterBatch = begun.value;
const lastId = asId<"Application">("application-5");

describe("a job that sends letters", () => {
  it("POOL-10 begins once the minutes stand, by whoever writes letters, and not beside one that goes on", () => {
    expect(batch).toMatchObject({ state: "RUNNING", planned: 7, sent: 0, startedBy: caseworker.personId });
    const another = { ...state, running: batch, newId: asId<"LetterBatch">("batch-2") };
    expect(startLetterBatch(another, by)).toMatchObject({ value: { id: "batch-1" } });
    expect(startLetterBatch({ ...state, meeting }, by)).toMatchObject({ refusal: { code: "MEETING_NOT_CLOSED" } });
    expect(startLetterBatch(state, { viewer: politician, now })).toMatchObject({ refusal: { code: "NOT_ALLOWED" } });
  });

  it("POOL-10 goes on behind the last case, ends when nothing is left, and stays ended", () => {
    const stepped = stepLetterBatch({ ...batch, faults: 2 }, { lastId, sent: 4, isDone: false }, now);
    expect(stepped).toMatchObject({ value: { state: "RUNNING", sent: 4, afterId: lastId, faults: 0, version: 2 } });
    const done = stepLetterBatch({ ...batch, afterId: lastId }, { lastId: null, sent: 0, isDone: true }, now);
    expect(done).toMatchObject({ value: { state: "DONE", afterId: lastId, finishedAt: now } });
    const stopped = stopLetterBatch({ meeting: closed, batch }, by);
    expect(stopped).toMatchObject({ value: { state: "STOPPED", finishedAt: now } });
    if (!stopped.ok) return;
    expect(stepLetterBatch(stopped.value, { lastId, sent: 1, isDone: false }, now)).toMatchObject({
      refusal: { code: "STATE_CONFLICT" },
    });
    expect(stopLetterBatch({ meeting: closed, batch: stopped.value }, by).ok).toBe(false);
  });

  it("POOL-10 goes case by case after a fault, and leaves to a person the one that fails again and again", () => {
    expect(nextBatchStep({ faults: 0 })).toEqual({ size: 5, isPassedOver: false });
    expect(nextBatchStep({ faults: 1 })).toEqual({ size: 1, isPassedOver: false });
    expect(nextBatchStep({ faults: 3 })).toEqual({ size: 1, isPassedOver: true });
  });
});
