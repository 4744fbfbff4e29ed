import { toInstant } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import type { WaitingMail } from "./outbox.store.ts";
import { postman } from "./postman.ts";

const mailTo = (recipient: string): WaitingMail => ({
  id: recipient,
  recipient,
  subject: "Nyt",
  body: "Log ind:\n\n{site}/social/referrals/1",
  attempts: 1,
  files: [],
});

/** A postman whose outbox hands out these bags, one a look, and who cannot reach whoever is called `away`. */
function postmanWith(...bags: WaitingMail[][]) {
  const [carried, noted, faults]: [WaitingMail[], string[], unknown[]] = [[], [], []];
  let hear = (): void => undefined;
  const rounds = postman({
    outbox: {
      take: () => Promise.resolve(bags.shift() ?? []),
      sent: ({ recipient }, _now, { isKept }) => Promise.resolve(void noted.push(`${recipient} sent ${isKept}`)),
      failed: ({ recipient }, _now, fault) => Promise.resolve(void noted.push(`${recipient} ${fault}`)),
    },
    carry: (mail) => {
      if (mail.recipient === "away")
        return Promise.reject(Object.assign(new Error("550 no such user away"), { code: "EENVELOPE" }));
      return Promise.resolve(void carried.push(mail));
    },
    site: "https://indgang.example",
    isKept: false,
    now: () => toInstant(new Date()),
    listen: (heard) => {
      hear = heard;
      return Promise.resolve(() => void noted.push("left"));
    },
    onFault: (error) => faults.push(error),
  });
  return { rounds, carried, noted, faults, bags, tell: () => hear() };
}

it("carries out all that is due, with the address of the installation, and one that fails keeps no other", async () => {
  const { rounds, carried, noted, faults } = postmanWith([mailTo("away"), mailTo("a")], [mailTo("b")]);
  await rounds.goRound();
  expect(carried.map(({ recipient }) => recipient)).toEqual(["a", "b"]);
  expect(carried[0]?.body).toContain("https://indgang.example/social/referrals/1");
  expect(noted).toEqual(["away EENVELOPE", "a sent false", "b sent false"]);
  expect(faults).toHaveLength(1);
});

it("goes at once when something was put into the outbox, and no more after it was stopped", async () => {
  const { rounds, carried, noted, bags, tell } = postmanWith();
  await rounds.start();
  await rounds.goRound();
  bags.push([mailTo("a")]);
  tell();
  await rounds.goRound();
  expect(carried).toHaveLength(1);
  await rounds.stop();
  bags.push([mailTo("b")]);
  await rounds.goRound();
  expect(carried).toHaveLength(1);
  expect(noted.at(-1)).toBe("left");
});
