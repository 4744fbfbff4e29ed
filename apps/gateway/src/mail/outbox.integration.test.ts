import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { addMilliseconds, toInstant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OutboxStore } from "./outbox.store.ts";

let test: TestDatabase;
let outbox: OutboxStore;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København'), (999, 'Prøvekommunen')");
  });
  outbox = new OutboxStore(() => test.database, 101);
});
afterAll(() => test.close());

const now = toInstant(new Date("2026-11-23T10:00:00Z"));
const minutes = (count: number) => addMilliseconds(now, count * 60_000);

async function post(recipient: string, municipality = 101): Promise<void> {
  await test.database
    .seat(municipality, "public")
    .write(
      { personId: null, roles: [] },
      (transaction) =>
        transaction.$executeRaw`SELECT wall.post_mail(${now}::timestamptz, ${recipient}, 'Bekræft', 'Dit link: {site}/a')`,
    );
}
const only = async (at = now) => {
  const [mail, ...more] = await outbox.take(at);
  if (mail === undefined || more.length > 0) throw new Error("There is not exactly one mail.");
  return mail;
};

it("a mail is taken by one postman, by another when the first died, and forgotten once it is sent", async () => {
  await post("karla@indgang.example");
  await post("somebody@elsewhere.example", 999);
  const [one, other] = await Promise.all([outbox.take(now), outbox.take(now)]);
  expect([...one, ...other].map(({ recipient, attempts }) => [recipient, attempts])).toEqual([
    ["karla@indgang.example", 1],
  ]);
  expect(await outbox.take(minutes(1))).toEqual([]);
  const mail = await only(minutes(3));
  expect(mail).toMatchObject({ attempts: 2, subject: "Bekræft", body: "Dit link: {site}/a", files: [] });
  await outbox.sent(mail, minutes(3), { isKept: false });
  expect(await outbox.take(minutes(60))).toEqual([]);
  expect(await outbox.latest(10)).toEqual([
    { recipient: "karla@indgang.example", subject: "Bekræft", body: "", at: new Date(now), state: "sent", files: [] },
  ]);
});

it("a mail that does not get through is tried again later, and given up in the end", async () => {
  await post("away@indgang.example");
  let at = now;
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    const mail = await only(at);
    expect(mail.attempts).toBe(attempt);
    await outbox.failed(mail, at, "EENVELOPE");
    expect(await outbox.take(at)).toEqual([]);
    at = addMilliseconds(at, 24 * 3_600_000);
  }
  expect(await outbox.take(at)).toEqual([]);
  const given = (await outbox.latest(10)).find(({ recipient }) => recipient === "away@indgang.example");
  expect(given?.state).toBe("given up");
});

it("no mail goes to several, nor to nobody, and none smuggles a line into its head", async () => {
  await expect(post("a@b.example, c@d.example")).rejects.toThrow("outbox_message_recipient_form");
  await expect(post("nobody")).rejects.toThrow("outbox_message_recipient_form");
  await expect(
    test.owner.query("SELECT wall.post_mail(now(), 'a@b.example', E'Hej\\nBcc: x@y.example', 'b')"),
  ).rejects.toThrow();
});
