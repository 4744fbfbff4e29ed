import { expect, test } from "@playwright/test";

const timeInCopenhagen = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  hour: "2-digit",
  minute: "2-digit",
});

/** Milliseconds that a wait for the next day may take. */
const longest = 130_000;

/** Waits for the next day in the last two minutes of one: a meeting planned in them would begin in the past, or tomorrow. */
export async function pastTheLastMinutes(): Promise<void> {
  if (!isLate()) return;
  test.setTimeout(test.info().timeout + longest);
  await expect.poll(isLate, { timeout: longest, intervals: [1_000] }).toBe(false);
}

function isLate(): boolean {
  return timeInCopenhagen.format(Date.now()) >= "23:58";
}
