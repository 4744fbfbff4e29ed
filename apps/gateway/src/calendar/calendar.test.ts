import ICAL from "ical.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { longestMemory } from "../identity/cached-people.ts";
import { keyFor } from "../start/secret.ts";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";
import { sealCalendarToken } from "./calendar-address.ts";
import type { CalendarMeeting } from "./meetings-calendar.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  gateway.engine.meetings.set("Karen Holm", meetings);
});
afterAll(() => gateway.stop());

/** Ten o'clock in Copenhagen, the day before and the day after the clocks are put back. */
const meeting: CalendarMeeting = {
  id: "ForumMeeting_1",
  version: 3,
  state: "CALLED",
  startsAt: "2026-10-24T08:00:00.000Z",
  endsAt: "2026-10-24T10:00:00.000Z",
  place: "Rådhuset, mødelokale Ærø; 2. sal",
  cancelReason: null,
  body: { name: "Ældrerådets samarbejdsudvalg for frivilligt socialt arbejde, øst og vest for Åen" },
};
const meetings: readonly CalendarMeeting[] = [
  meeting,
  {
    ...meeting,
    id: "ForumMeeting_2",
    state: "PLANNED",
    startsAt: "2026-10-26T09:00:00.000Z",
    endsAt: "2026-10-26T11:00:00.000Z",
    place: null,
  },
  {
    ...meeting,
    id: "ForumMeeting_3",
    version: 7,
    state: "CANCELLED",
    cancelReason: "Formanden er syg.\nNy dato følger.",
  },
];

async function addressOf(subject: string): Promise<string> {
  const browser = new Browser(gateway.url);
  await browser.logIn(subject);
  const page = await (await browser.send("/calendar")).text();
  return /value="([^"]+\.ics)"/u.exec(page)?.[1] ?? "";
}
async function eventsAt(address: string): Promise<ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(address)).text()) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}
const inCopenhagen = (time: ICAL.Time): string =>
  time.toJSDate().toLocaleTimeString("da-DK", { timeZone: "Europe/Copenhagen", timeStyle: "short" });
const statusOf = ({ component }: ICAL.Event): unknown => component.getFirstPropertyValue("status");

it("FORUM-2 tells who is logged in an address that opens without a session, and nobody else", async () => {
  const address = await addressOf("social.caseworker");
  expect(address).toMatch(/^http:\/\/localhost:\d+\/calendar\/[\w.-]+\.ics$/u);
  expect(Buffer.from(address, "base64url").toString()).not.toContain("caseworker");
  const stranger = await new Browser(gateway.url).send("/calendar");
  expect([stranger.status, stranger.headers.get("location")]).toEqual([303, "/login?to=/calendar"]);
});

it("FORUM-2 is a calendar by RFC 5545: its lines end and fold as they have to, and no cache keeps it", async () => {
  const response = await fetch(await addressOf("social.caseworker"));
  const text = await response.text();
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  const lengths = text.split("\r\n").map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(lengths.filter((length) => length > 70)).not.toEqual([]);
});

it("FORUM-2 another reader finds the meetings in it: words, states, versions, and ten o'clock on both sides of the clock change", async () => {
  const events = await eventsAt(await addressOf("social.caseworker"));
  expect(events.map((event) => [event.uid, event.sequence, statusOf(event), inCopenhagen(event.startDate)])).toEqual([
    ["ForumMeeting_1@indgang", 3, "CONFIRMED", "10.00"],
    ["ForumMeeting_2@indgang", 3, "TENTATIVE", "10.00"],
    ["ForumMeeting_3@indgang", 7, "CANCELLED", "10.00"],
  ]);
  const [called, planned, cancelled] = events;
  expect(called?.summary).toBe(meeting.body?.name);
  expect(called?.location).toBe(meeting.place);
  expect(called?.endDate.toJSDate().toISOString()).toBe(meeting.endsAt);
  expect(called?.component.getFirstPropertyValue("dtstamp")).toBeInstanceOf(ICAL.Time);
  expect(planned?.location ?? null).toBeNull();
  expect(cancelled?.description).toBe("Formanden er syg.\nNy dato følger.");
});

it("FORUM-2 is empty for whoever sits nowhere", async () => {
  expect(await eventsAt(await addressOf("culture.leader"))).toEqual([]);
});

it("FORUM-2 whoever has left, and an address that was not given here, are answered alike", async () => {
  const address = await addressOf("servicedesk");
  expect((await fetch(address)).status).toBe(200);
  gateway.people.known.delete("servicedesk");
  gateway.clock.now = new Date(gateway.clock.now.getTime() + longestMemory + 1);
  const forged = await sealCalendarToken("social.caseworker", keyFor("another secret", "calendar"));
  const elsewhere = await sealCalendarToken("social.caseworker", keyFor(gateway.secret, "login"));
  const wrong = [
    `${address}x`,
    address.slice(0, -4),
    `${gateway.url}/calendar/${forged}.ics`,
    `${gateway.url}/calendar/${elsewhere}.ics`,
  ];
  for (const each of [address, ...wrong]) {
    const response = await fetch(each);
    expect(response.status, each).toBe(404);
    expect(response.headers.get("cache-control")).toBe("no-store");
  }
});

it("the log says nothing of the address", async () => {
  const address = await addressOf("social.caseworker");
  await fetch(address);
  expect(gateway.log()).not.toContain(address.slice(-60));
});
