import type { ApolloServer } from "@apollo/server";
import type { Viewer } from "@indgang/domain/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { FaultLog } from "../graph/fault-log.ts";
import type { GraphContext } from "../graph/graph-context.type.ts";
import { identify } from "../identity/identify.ts";
import type { Identity } from "../identity/identity.type.ts";
import type { LoginContext } from "../identity/login-context.type.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { openCalendarToken, sealCalendarToken } from "./calendar-address.ts";
import { calendarPage } from "./calendar.page.ts";
import { meetingsCalendar } from "./meetings-calendar.ts";
import { readMeetings } from "./read-meetings.ts";

/** What the calendar is made of. */
export interface CalendarParts {
  readonly login: Pick<LoginContext, "cookie" | "people" | "municipality" | "publicUrl" | "now">;
  readonly key: Uint8Array;
  readonly graph: ApolloServer<GraphContext>;
  readonly makeContext: (viewer: Viewer, correlationId: string) => object;
}

/**
 * FORUM-2: `/calendar` tells who is logged in the address of their calendar; `/calendar/<token>.ics` is the calendar, read through
 * the graph as that person is now. Who has left and who never was are answered alike.
 */
export function registerCalendar(app: FastifyInstance, parts: CalendarParts): void {
  const { cookie, people, municipality, publicUrl, now } = parts.login;
  const faults = new FaultLog(now);

  app.get("/calendar", async (request, reply) => {
    const sealed = request.cookies[cookie.name];
    const session = sealed === undefined ? null : await cookie.open(sealed, Math.floor(now().getTime() / 1_000));
    const identity = session && (await identify({ kind: "session", session }, people, municipality, now()));
    if (!session || identity?.kind !== "known" || identity.viewer.personId === null)
      return reply.header("cache-control", "no-store").redirect("/login?to=/calendar", 303);
    const token = await sealCalendarToken(session.subject, parts.key);
    return sendPage(reply, 200, calendarPage(`${publicUrl}/calendar/${token}.ics`));
  });

  // A parameter of a route is bounded to fewer characters than the token has.
  app.get<{ Params: { "*": string } }>("/calendar/*", async (request, reply) => {
    const identity = await knownBy(request.params["*"]);
    if (identity === null) return sendPage(reply, 404, notFoundPage());
    const meetings = await readMeetings(parts.graph, contextOf(request, identity));
    return sendCalendar(reply, meetingsCalendar(meetings, now()));
  });

  /** Who the address is of, as they are at this moment; null when they can no longer log in. */
  async function knownBy(file: string): Promise<Identity | null> {
    const subject = file.endsWith(".ics") ? await openCalendarToken(file.slice(0, -".ics".length), parts.key) : null;
    if (subject === null) return null;
    const identity = await identify({ kind: "bearer", subject, scopes: ["graph:read"] }, people, municipality, now());
    return identity.kind === "known" && identity.viewer.personId !== null ? identity : null;
  }

  function contextOf(request: FastifyRequest, identity: Identity): GraphContext {
    const logFault = (error: unknown): void => faults.log(request.log, error, "CalendarFeed");
    const edge = { identity, correlationId: request.id, facts: request.facts, logFault };
    return { edge, inner: parts.makeContext(identity.viewer, request.id) };
  }
}

function sendCalendar(reply: FastifyReply, calendar: string): FastifyReply {
  return reply
    .header("cache-control", "no-store")
    .header("content-disposition", 'inline; filename="moeder.ics"')
    .type("text/calendar; charset=utf-8")
    .send(calendar);
}
