import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { openDatabase } from "../seat/database.ts";
import { openTestDatabase } from "../testing/index.ts";
import { databaseTrouble } from "./database-trouble.ts";

let server: Server | null = null;
afterEach(() => new Promise((closed) => (server === null ? closed(null) : server.close(closed))));

/** A server that answers whoever comes with one error of PostgreSQL, and hangs up. */
async function refusingServer(code: string): Promise<string> {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mno\0\0`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(fields.length + 4);
  const listening = createServer((socket) => {
    socket
      .on("error", () => undefined)
      .once("data", () => socket.end(Buffer.concat([Buffer.from("E"), length, fields])));
  });
  server = listening;
  await new Promise<void>((ready) => void listening.listen(0, "127.0.0.1", ready));
  return `postgresql://owner:owner@127.0.0.1:${(listening.address() as AddressInfo).port}/postgres`;
}

it.each([
  ["57P03", "it is starting up", "AWAY"],
  ["57P01", "it is being stopped", "AWAY"],
  ["53300", "it has no connection left", "BUSY"],
  ["3D000", "it has no such database", null],
])("knows from %s, in reads and in changes, when %s", async (code, _words, trouble) => {
  const database = openDatabase({ url: await refusingServer(code), secret: "a secret that is long enough for a test" });
  const seat = database.seat(101, "social");
  const read = await seat.query({ name: "one", text: "SELECT 1", values: [] }).catch((error: unknown) => error);
  const change = await seat.write({ personId: null, roles: [] }, async () => null).catch((error: unknown) => error);
  await database.close();
  expect(read).toBeInstanceOf(Error);
  expect(change).toBeInstanceOf(Error);
  expect([databaseTrouble(read), databaseTrouble(change)]).toEqual([trouble, trouble]);
});

it("knows that it went away in the midst of a change, while it answered and after", async () => {
  const test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
  });
  const caught = (error: unknown): unknown => error;
  const during = await test.database
    .seat(101, "public")
    .write({ personId: null, roles: [] }, async (transaction) => {
      await test.owner.query(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'indgang_101_public' AND state = 'idle in transaction'",
      );
      const first = await transaction.$queryRaw`SELECT 1`.catch(caught);
      const second = await transaction.$queryRaw`SELECT 1`.catch(caught);
      return [first, second];
    })
    .catch((error: unknown) => [error]);
  await test.close();
  expect(during.map(databaseTrouble)).toEqual(during.map(() => "AWAY"));
});

it("knows a statement that takes too long, and a server that answers nothing at all", async () => {
  const test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
  });
  const database = openDatabase({ url: test.ownerUrl, secret: test.secret, slowest: 300 });
  const seat = database.seat(101, "public");
  const ask = (text: string): Promise<unknown> =>
    seat.query({ name: "slow", text, values: [] }).catch((error: unknown) => error);
  expect(databaseTrouble(await ask("SELECT pg_sleep(30)"))).toBe("BUSY");
  const [{ pid }] = (await ask("SELECT pg_backend_pid() AS pid")) as [{ pid: number }];
  process.kill(pid, "SIGSTOP");
  const frozen = await ask("SELECT 1 AS one");
  process.kill(pid, "SIGCONT");
  expect(databaseTrouble(frozen)).toBe("AWAY");
  expect(await ask("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await database.close();
  await test.close();
});

it("knows from the driver's words when a connection is used that broke earlier", () => {
  expect(databaseTrouble(new Error("Client has encountered a connection error and is not queryable"))).toBe("AWAY");
});

it("knows from whoever waited in vain for a connection of the seat that too much comes at once", async () => {
  const test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
  });
  const database = openDatabase({ url: test.ownerUrl, secret: test.secret, connectionsPerSeat: 1, patience: 1_000 });
  const seat = database.seat(101, "public");
  const nobody = { personId: null, roles: [] };
  const caught = (error: unknown): unknown => error;
  // The one connection is made beforehand: on a busy machine that alone may take as long.
  const one = (): Promise<unknown> => seat.query({ name: "one", text: "SELECT 1 AS one", values: [] }).catch(caught);
  await expect.poll(one, { timeout: 30_000 }).toEqual([{ one: 1 }]);
  const found = await seat.write(nobody, () =>
    Promise.all([one(), seat.write(nobody, async () => null).catch(caught)]),
  );
  await database.close();
  await test.close();
  expect(found.map(databaseTrouble)).toEqual(["BUSY", "BUSY"]);
});
