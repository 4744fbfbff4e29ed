import { expect, it } from "vitest";
import { asId, asMunicipalityId, toInstant, type Viewer } from "../kernel/index.ts";
import {
  mayMarkNotificationsRead,
  mayReadNotifications,
  nextAttempt,
  notificationKinds,
  notificationMail,
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

it("REF-1 whoever is somebody reads and marks what they were told, whatever their roles; the public was told nothing", () => {
  for (const may of [mayReadNotifications, mayMarkNotificationsRead])
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
