import type { FastifyInstance } from "fastify";
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

/** `POST /logout`: ends the session here, and at the identity provider where it offers that. A script gets 204, a form a redirect. */
export function registerLogout(app: FastifyInstance, { cookie, relyingParty, publicUrl }: LoginContext): void {
  app.post("/logout", async (request, reply) => {
    if (!isFromOwnSite(request, publicUrl)) return sendPage(reply, 403, foreign);
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
