import type { FastifyInstance, FastifyReply } from "fastify";
import { asksAs, type AskingParts } from "../graph/ask-graph.ts";
import { identify } from "../identity/identify.ts";
import type { Identity } from "../identity/identity.type.ts";
import type { LoginContext } from "../identity/login-context.type.ts";
import { sessionIdentity } from "../identity/session-identity.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { openCalendarToken, sealCalendarToken } from "./calendar-address.ts";
import { calendarPage } from "./calendar.page.ts";
import { meetingsCalendar } from "./meetings-calendar.ts";
import { readMeetings } from "./read-meetings.ts";

/** What the calendar is made of. */
export interface CalendarParts extends Pick<AskingParts, "graph" | "makeContext"> {
  readonly login: Pick<LoginContext, "cookie" | "people" | "municipality" | "publicUrl" | "now">;
  readonly key: Uint8Array;
}

/**
 * FORUM-2: `/calendar` tells who is logged in the address of their calendar; `/calendar/<token>.ics` is the calendar, read through
 * the graph as that person is now. Who has left and who never was are answered alike.
 */
export function registerCalendar(app: FastifyInstance, parts: CalendarParts): void {
  const { people, municipality, publicUrl, now } = parts.login;
  const asking = asksAs({ ...parts, now }, "CalendarFeed");

  app.get("/calendar", async (request, reply) => {
    const { proof, viewer } = await sessionIdentity(request, parts.login);
    if (proof.kind !== "session" || viewer.personId === null)
      return reply.header("cache-control", "no-store").redirect("/login?to=/calendar", 303);
    const token = await sealCalendarToken(proof.session.subject, parts.key);
    return sendPage(reply, 200, calendarPage(`${publicUrl}/calendar/${token}.ics`));
  });

  // A parameter of a route is bounded to fewer characters than the token has.
  app.get<{ Params: { "*": string } }>("/calendar/*", async (request, reply) => {
    const identity = await knownBy(request.params["*"]);
    if (identity === null) return sendPage(reply, 404, notFoundPage());
    const meetings = await readMeetings(asking(request, identity));
    return sendCalendar(reply, meetingsCalendar(meetings, now()));
  });

  /** Who the address is of, as they are at this moment; null when they can no longer log in. */
  async function knownBy(file: string): Promise<Identity | null> {
    const subject = file.endsWith(".ics") ? await openCalendarToken(file.slice(0, -".ics".length), parts.key) : null;
    if (subject === null) return null;
    const identity = await identify({ kind: "bearer", subject, scopes: ["graph:read"] }, people, municipality, now());
    return identity.kind === "known" && identity.viewer.personId !== null ? identity : null;
  }
}

function sendCalendar(reply: FastifyReply, calendar: string): FastifyReply {
  return reply
    .header("cache-control", "no-store")
    .header("content-disposition", 'inline; filename="moeder.ics"')
    .type("text/calendar; charset=utf-8")
    .send(calendar);
}
