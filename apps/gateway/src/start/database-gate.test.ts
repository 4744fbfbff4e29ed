import type { Database } from "@indgang/database";
import { describe, expect, it } from "vitest";
import { DatabaseGate, DatabaseNotReached, type DatabaseGateOptions } from "./database-gate.ts";

const refusedConnection = (): Error => Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
const fakeDatabase = {} as Database;

/** A gate over a database that answers from the n-th attempt on; each wait is let go by the test. */
function gateAnsweringAt(attempt: number): {
  gate: DatabaseGate;
  pauses: number[];
  closed: () => boolean;
  said: string[];
  opened: Promise<void>;
} {
  let [attempts, isClosed] = [0, false];
  const [pauses, said, opened]: [number[], string[], PromiseWithResolvers<void>] = [
    [],
    [],
    Promise.withResolvers<void>(),
  ];
  const options: DatabaseGateOptions = {
    open() {
      attempts += 1;
      if (attempts < attempt) return Promise.reject(refusedConnection());
      opened.resolve();
      return Promise.resolve({ database: fakeDatabase, close: () => Promise.resolve(void (isClosed = true)) });
    },
    isReady: () => Promise.resolve(true),
    onProgress: (text) => said.push(text),
    wait: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
  };
  return { gate: new DatabaseGate(options), pauses, closed: () => isClosed, said, opened: opened.promise };
}

describe("a database that is down at the start", () => {
  it("is tried again with growing pauses, and served without a restart once it answers", async () => {
    const { gate, pauses, opened, said } = gateAnsweringAt(8);
    await gate.start();
    expect(() => gate.current()).toThrow(DatabaseNotReached);
    expect(await gate.trouble()).toMatch(/does not answer/u);
    await opened;
    await expect.poll(() => gate.trouble()).toBeNull();
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(said.at(-1)).toBe("The database answers. Ready.");
    expect(gate.current()).toBe(fakeDatabase);
  });

  it("stops the start at once when it answers and says no", async () => {
    const gate = new DatabaseGate({
      open: () => Promise.reject(new Error("the migration 0001 was changed")),
      isReady: () => Promise.resolve(true),
      onProgress: () => undefined,
      wait: () => Promise.resolve(),
    });
    await expect(gate.start()).rejects.toThrow("The database cannot be used: the migration 0001 was changed");
  });

  it("is closed even when the stop comes while it is being opened", async () => {
    const opening = Promise.withResolvers<void>();
    let isClosed = false;
    const gate = new DatabaseGate({
      open: () =>
        opening.promise.then(() => ({ database: fakeDatabase, close: () => Promise.resolve(void (isClosed = true)) })),
      isReady: () => Promise.resolve(true),
      onProgress: () => undefined,
      wait: () => Promise.resolve(),
    });
    const started = gate.start();
    const stopped = gate.stop();
    opening.resolve();
    await Promise.all([started, stopped]);
    expect(isClosed).toBe(true);
  });
});
