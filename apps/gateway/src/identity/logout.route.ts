import { isDatabaseDown } from "@indgang/database";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import * as openid from "openid-client";
import { messagePage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import type { LoginContext } from "./login-context.type.ts";
import { isFromOwnSite } from "./same-origin.ts";

const foreign = messagePage(
  "Du er ikke logget ud",
  "Anmodningen kom fra et andet websted. Log ud fra Indgangs egne sider.",
  "The request came from another site. Log out from Indgang's own pages.",
  { href: "/", text: "Gå til forsiden" },
);

/** `POST /logout`: ends the session for every copy of its cookie, and at the identity provider where it offers that. A script gets 204, a form a redirect. */
export function registerLogout(app: FastifyInstance, context: LoginContext): void {
  const { cookie, relyingParty, publicUrl } = context;
  app.post("/logout", async (request, reply) => {
    if (!isFromOwnSite(request, publicUrl)) return sendPage(reply, 403, foreign);
    await endSession(request.cookies[cookie.name], context, request.log);
    void reply.clearCookie(cookie.name, cookie.place).header("cache-control", "no-store");
    if (!(request.headers.accept ?? "").includes("text/html")) return reply.code(204).send();
    const configuration = await relyingParty.configuration().catch(() => null);
    const goodbye = configuration?.serverMetadata().end_session_endpoint;
    if (configuration === null || goodbye === undefined) return reply.redirect("/", 303);
    return reply.redirect(
      openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${publicUrl}/` }).href,
      303,
    );
  });
}

/** The browser is logged out even while the database is away; a copy of its cookie then holds until its time is out. */
async function endSession(
  sealed: string | undefined,
  { cookie, people, now }: LoginContext,
  log: FastifyBaseLogger,
): Promise<void> {
  const session = sealed === undefined ? null : await cookie.open(sealed, Math.floor(now().getTime() / 1_000));
  if (session === null) return;
  try {
    await people.endSession(session, now());
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    log.warn("a log-out could not be kept: the database does not answer");
  }
}
