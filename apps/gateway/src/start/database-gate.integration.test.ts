import { openDatabase } from "@indgang/database";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Cable } from "../testing/cable.ts";
import { DatabaseGate } from "./database-gate.ts";

let test: TestDatabase;
let cable: Cable;
let url: string;

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
  });
  const at = new URL(test.ownerUrl);
  cable = new Cable({ host: at.hostname, port: Number(at.port) });
  await cable.plugIn();
  at.port = String(cable.port);
  url = at.href;
});
afterAll(async () => {
  await cable.pullOut();
  await test.close();
});

it("serves again by itself after the database was away, at the start and later", async () => {
  await cable.pullOut();
  const retried = Promise.withResolvers<void>();
  const back = Promise.withResolvers<void>();
  const gate = new DatabaseGate({
    async open() {
      const database = openDatabase({ url, secret: test.secret });
      await database.seat(101, "public").query({ name: "first", text: "SELECT 1", values: [] });
      return { database, close: () => database.close() };
    },
    isReady: (database) => database.ready(101),
    onProgress: (text) => text.includes("Ready") && back.resolve(),
    wait: () => retried.promise,
  });
  await gate.start();
  expect(await gate.trouble()).toContain("The database does not answer.");

  await cable.plugIn();
  retried.resolve();
  await back.promise;
  expect(await gate.trouble()).toBeNull();

  await cable.pullOut();
  expect(await gate.trouble()).toContain("The database does not answer.");
  await cable.plugIn();
  expect(await gate.trouble()).toBeNull();
  await gate.stop();
});
