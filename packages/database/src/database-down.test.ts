import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { isDatabaseDown } from "./database-down.ts";
import { openDatabase } from "./seat/database.ts";

let server: Server;
afterEach(() => new Promise((closed) => server.close(closed)));

/** A server that answers whoever comes with one error of PostgreSQL, and hangs up. */
async function refusingServer(code: string): Promise<string> {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mno\0\0`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(fields.length + 4);
  server = createServer((socket) => {
    socket
      .on("error", () => undefined)
      .once("data", () => socket.end(Buffer.concat([Buffer.from("E"), length, fields])));
  });
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
  return `postgresql://owner:owner@127.0.0.1:${(server.address() as AddressInfo).port}/postgres`;
}

it.each([
  ["57P03", "it is starting up", true],
  ["57P01", "it is being stopped", true],
  ["3D000", "it has no such database", false],
])("knows from %s, in reads and in changes, when %s", async (code, _words, isDown) => {
  const database = openDatabase({ url: await refusingServer(code), secret: "a secret that is long enough for a test" });
  const seat = database.seat(101, "social");
  const read = await seat.query({ name: "one", text: "SELECT 1", values: [] }).catch((error: unknown) => error);
  const change = await seat.write({ personId: null, roles: [] }, async () => null).catch((error: unknown) => error);
  await database.close();
  expect(read).toBeInstanceOf(Error);
  expect(change).toBeInstanceOf(Error);
  expect([isDatabaseDown(read), isDatabaseDown(change)]).toEqual([isDown, isDown]);
});
