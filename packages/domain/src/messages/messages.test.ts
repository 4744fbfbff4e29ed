import { expect, it } from "vitest";
import { asId, asMunicipalityId, toInstant, type Viewer } from "../kernel/index.ts";
import {
  aboutOf,
  chosenOf,
  digestCutoff,
  dutyState,
  mailEndsBefore,
  mayChooseNotifications,
  mayMarkNotificationsRead,
  mayReadNotifications,
  nextAttempt,
  notificationKinds,
  notificationMail,
  notificationTopics,
  topicOf,
} from "./index.ts";

const nobody: Viewer = {
  municipalityId: asMunicipalityId(101),
  seat: "public",
  administration: null,
  personId: null,
  name: "",
  roles: ["PUBLIC"],
  associationIds: [],
};
const somebody: Viewer = { ...nobody, personId: asId("freja"), name: "freja", roles: [] };

it("REF-1 whoever is somebody reads, marks and chooses what they were told, whatever their roles; the public was told nothing", () => {
  for (const may of [mayReadNotifications, mayMarkNotificationsRead, mayChooseNotifications])
    expect([nobody, somebody].filter(may)).toEqual([somebody]);
});

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

it("REF-3 LAW-3 the app says which case or meeting a message is about, never which referral, and no person's number", () => {
  expect(aboutOf("DUE_CASE_SOON", " SOC-2026-0042 ")).toBe("SOC-2026-0042");
  expect(aboutOf("REFERRAL_RECEIVED", "SOC-2026-0042")).toBeNull();
  for (const empty of [null, "", " \n", "Sag om 650146-1111"]) expect(aboutOf("FORUM_PAPER_ADDED", empty)).toBeNull();
  expect(aboutOf("FORUM_PAPER_ADDED", "to\nlinjer")).toBe("to linjer");
  expect(aboutOf("FORUM_PAPER_ADDED", "x".repeat(201))).toHaveLength(200);
});

it("every kind belongs to a topic, every topic has a kind or is there for what comes, and nothing chosen means everything at once", () => {
  expect(new Set([...notificationKinds.map(topicOf), "CASES"])).toEqual(new Set(notificationTopics));
  const quiet = { topic: "FORUMS", inApp: false, byMail: "NEVER" } as const;
  const chosen = chosenOf([quiet]);
  expect(chosen.map(({ topic }) => topic)).toEqual(notificationTopics);
  expect(chosen.filter(({ inApp }) => !inApp)).toEqual([quiet]);
});

it("the mail of the day goes out at seven in Copenhagen, summer and winter", () => {
  const at = (text: string) => digestCutoff(toInstant(new Date(text)));
  expect(at("2026-11-23T06:00:00Z")).toBe("2026-11-23T06:00:00.000Z");
  expect(at("2026-11-23T05:59:59Z")).toBe("2026-11-22T06:00:00.000Z");
  expect(at("2026-07-23T05:00:00Z")).toBe("2026-07-23T05:00:00.000Z");
});

it("LAW-6 mail that was sent or given up is forgotten after ninety days", () => {
  expect(mailEndsBefore(toInstant(new Date("2026-11-23T10:00:00Z")))).toBe("2026-08-25T10:00:00.000Z");
});

it("what goes by itself is seen to fail, and to have stopped", () => {
  const at = (minute: number) => toInstant(Date.UTC(2026, 10, 23, 10, minute));
  const state = (succeeded: number | null, failed: number | null) =>
    dutyState(
      { succeededAt: succeeded === null ? null : at(succeeded), failedAt: failed === null ? null : at(failed) },
      at(40),
    );
  expect([state(35, null), state(35, 30), state(30, 35), state(5, null), state(null, null)]).toEqual([
    "GOING",
    "GOING",
    "FAILING",
    "STOPPED",
    "STOPPED",
  ]);
});
