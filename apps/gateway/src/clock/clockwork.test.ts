import { toInstant, type Instant } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { Clockwork, type ClockDuty } from "./clockwork.ts";

/** A clock whose time is what the test says. */
function clockworkWith(duty: ClockDuty) {
  const faults: unknown[] = [];
  const time = { now: toInstant(new Date("2026-10-08T06:00:00Z")) };
  const clockwork = new Clockwork({ duty, now: () => time.now, onFault: (error) => void faults.push(error) });
  return { clockwork, faults, time };
}

it("goes a round when it begins, and one at a time, each at the time that it is then", async () => {
  const rounds: Instant[] = [];
  const { clockwork, time } = clockworkWith((now) => Promise.resolve(void rounds.push(now)));
  clockwork.start();
  await Promise.all([clockwork.goRound(), clockwork.goRound()]);
  time.now = toInstant(new Date("2026-10-09T06:00:00Z"));
  await clockwork.goRound();
  await clockwork.stop();
  expect(rounds).toEqual(["2026-10-08T06:00:00.000Z", "2026-10-09T06:00:00.000Z"]);
});

it("tells of a round that failed, and tries again in the next", async () => {
  const answers = [Promise.reject(new Error("away")), Promise.resolve()];
  let rounds = 0;
  const { clockwork, faults } = clockworkWith(() => answers[rounds++] ?? Promise.resolve());
  await clockwork.goRound();
  await clockwork.goRound();
  expect([rounds, faults]).toEqual([2, [new Error("away")]]);
});

it("lets a round that is under way finish when it is stopped, tells it so, and begins no other", async () => {
  const steps: string[] = [];
  const gate = Promise.withResolvers<undefined>();
  const { clockwork } = clockworkWith(async (_, isStopped) => {
    steps.push(`begun ${isStopped()}`);
    await gate.promise;
    steps.push(`ended ${isStopped()}`);
  });
  clockwork.start();
  const stopped = clockwork.stop().then(() => steps.push("stopped"));
  gate.resolve(undefined);
  await stopped;
  await clockwork.goRound();
  expect(steps).toEqual(["begun false", "ended true", "stopped"]);
});
