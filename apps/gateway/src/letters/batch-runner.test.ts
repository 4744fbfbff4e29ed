import { asId, toInstant } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { batchRunner, type BatchStep } from "./batch-runner.ts";

/** A runner with batches that wait, and the steps of each in turn; what it told is kept. */
function runnerOf(waiting: string[], steps: (() => BatchStep)[]) {
  const told: unknown[] = [];
  const note =
    (name: string) =>
    (...given: unknown[]): Promise<void> =>
      Promise.resolve(void told.push([name, ...given.filter((one) => typeof one === "object" || one === null)]));
  const claim = () => {
    const id = waiting.shift();
    return Promise.resolve(id === undefined ? null : { id: asId<"LetterBatch">(id), subject: "social.secretary" });
  };
  const runner = batchRunner({
    store: {
      claim,
      failed: (batch, _now, fault) => note("failed")(batch.id, fault),
      noteRound: (_now, fault) => note("round")({ fault }),
    },
    step: (batch) => {
      told.push(batch.id);
      return Promise.resolve().then(() => steps.shift()?.() ?? { kind: "done" });
    },
    now: () => toInstant(0),
    rest: () => Promise.resolve(),
    listen: () => Promise.resolve(() => undefined),
    onFault: () => undefined,
  });
  return { runner, told };
}

it("POOL-10 carries a batch on to its end, then the next, and tells that letters go", async () => {
  const { runner, told } = runnerOf(["a", "b"], [() => ({ kind: "more" }), () => ({ kind: "more" })]);
  await runner.goRound();
  expect(told).toEqual(["a", "a", "a", "b", ["round", { fault: null }]]);
});

it("POOL-10 ends a batch that may not go on, tries one that failed again, and tells of both", async () => {
  const broken = (): BatchStep => {
    throw Object.assign(new Error("away"), { code: "ECONNRESET" });
  };
  const { runner, told } = runnerOf(["a", "b"], [() => ({ kind: "refused", code: "NOT_ALLOWED" }), broken]);
  await runner.goRound();
  expect(told).toEqual([
    "a",
    ["failed", { code: "NOT_ALLOWED", isEnd: true }],
    "b",
    ["failed", { code: "ECONNRESET", isEnd: false }],
    ["round", { fault: "ECONNRESET" }],
  ]);
});
