import { expect, it } from "vitest";
import { toInstant } from "../kernel/index.ts";
import { nextAttempt, notificationKinds, notificationMail } from "./index.ts";

it("REF-3 a mail says that there is something, and not a word of what", () => {
  for (const kind of notificationKinds) {
    const { subject, body } = notificationMail(kind);
    expect(subject).toMatch(/^[A-ZÆØÅ][^\n]{8,70}$/u);
    expect(body).toBe(`${subject}. Log ind for at læse mere og se, hvad næste skridt er:`);
  }
});

it("a mail that does not get through is tried again, ever more rarely, and given up in the end", () => {
  const now = toInstant(new Date("2026-11-23T10:00:00Z"));
  expect(nextAttempt(1, now)).toBe("2026-11-23T10:01:00.000Z");
  expect(nextAttempt(7, now)).toBe("2026-11-24T10:00:00.000Z");
  expect(nextAttempt(8, now)).toBeNull();
});
