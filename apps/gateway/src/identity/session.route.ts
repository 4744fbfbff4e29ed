import type { FastifyInstance } from "fastify";
import { ownFrontend } from "../server/frontends.ts";
import { identify } from "./identify.ts";
import type { LoginContext } from "./login-context.type.ts";

/**
 * `GET /session`: who the browser is logged in as, for the frontends. Never prolongs the session, so that a forgotten tab
 * does not keep it alive. `expiresAt` is when it ends if nothing more is asked for.
 */
export function registerSession(
  app: FastifyInstance,
  { cookie, people, frontends, municipality, now }: LoginContext,
): void {
  app.get("/session", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const sealed = request.cookies[cookie.name];
    const session = sealed === undefined ? null : await cookie.open(sealed, Math.floor(now().getTime() / 1_000));
    if (session === null) return { loggedIn: false, logIn: "/login" };
    const identity = await identify({ kind: "session", session }, people, municipality, now());
    if (identity.kind === "refused" || identity.viewer.personId === null) return { loggedIn: false, logIn: "/login" };
    const { viewer } = identity;
    return {
      loggedIn: true,
      name: viewer.name,
      seat: viewer.seat,
      administration: viewer.administration,
      roles: viewer.roles,
      frontend: ownFrontend(frontends, viewer),
      expiresAt: new Date(session.expiresAt * 1_000).toISOString(),
      logIn: "/login",
      logOut: "/logout",
    };
  });
}
