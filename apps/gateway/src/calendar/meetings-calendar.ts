import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

/** A meeting as the graph tells it. Instants are ISO text. */
export interface CalendarMeeting {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly cancelReason: string | null;
  readonly body: { readonly name: string } | null;
}

const refreshSeconds = 3_600;

/**
 * FORUM-2: meetings as RFC 5545 has them. Planned ones are tentative, cancelled ones stay and say so. Instants are told in UTC,
 * which every client shows in its own time. Of what is talked about, not a word: calendars are kept by others.
 */
export function meetingsCalendar(meetings: readonly CalendarMeeting[], now: Date): string {
  const calendar = ical({
    name: "Møder i Indgang",
    prodId: { company: "Indgang", product: "Fora", language: "DA" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  for (const meeting of meetings) {
    calendar.createEvent({
      id: `${meeting.id}@indgang`,
      sequence: meeting.version,
      stamp: now,
      start: new Date(meeting.startsAt),
      end: new Date(meeting.endsAt),
      summary: `${prefixOf(meeting)}${meeting.body?.name ?? "Møde"}`,
      description: saidOf(meeting),
      location: meeting.place,
      status: statusOf(meeting),
    });
  }
  return calendar.toString();
}

function statusOf({ state }: CalendarMeeting): ICalEventStatus {
  if (state === "CANCELLED") return ICalEventStatus.CANCELLED;
  return state === "PLANNED" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function prefixOf({ state }: CalendarMeeting): string {
  return state === "CANCELLED" ? "Aflyst: " : "";
}

function saidOf({ state, cancelReason }: CalendarMeeting): string {
  if (state === "CANCELLED") return cancelReason ?? "Mødet er aflyst.";
  return state === "PLANNED"
    ? "Mødet er planlagt og endnu ikke indkaldt."
    : "Mødet er indkaldt. Dagsordenen står i Indgang.";
}
