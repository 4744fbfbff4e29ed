import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Provider } from "oidc-provider";
import { z } from "zod";
import { messagePage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { demoPath } from "./demo-client.ts";
import { loginPage } from "./login.page.ts";
import { demoPassword, findDemoPerson } from "./people.ts";

const credentials = z.object({ subject: z.string().trim().toLowerCase().max(200), password: z.string().max(200) });

/** The demo provider's log-in page and what it posts to. */
export function registerInteraction(app: FastifyInstance, provider: Provider): void {
  const path = `${demoPath}/interaction/:uid`;

  app.get<{ Params: { uid: string } }>(path, async (request, reply) => {
    const started = await startedInteraction(provider, request, reply);
    if (started === null) return sendPage(reply, 400, tooOld);
    return sendPage(reply, 200, loginPage({ action: request.url, firstGroup: started, refused: null }));
  });

  app.post<{ Params: { uid: string } }>(path, async (request, reply) => {
    const started = await startedInteraction(provider, request, reply);
    if (started === null) return sendPage(reply, 400, tooOld);
    const given = credentials.safeParse(request.body);
    const person = given.success && matches(given.data.password) ? findDemoPerson(given.data.subject) : null;
    if (person === null) {
      const refused = given.success ? given.data.subject : "";
      return sendPage(reply, 401, loginPage({ action: request.url, firstGroup: started, refused }));
    }
    const next = await provider.interactionResult(request.raw, reply.raw, {
      login: { accountId: person.subject, remember: false },
    });
    return reply.redirect(next, 303);
  });
}

const tooOld = messagePage(
  "Log-in er blevet for gammelt",
  "Siden har ligget åben for længe, eller cookies er slået fra. Start forfra.",
  "This log-in is too old, or cookies are switched off. Start again.",
  { href: "/", text: "Gå til forsiden" },
);

/** The group that the log-in asked to see first (empty: none), or null when no log-in is under way. */
async function startedInteraction(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | null> {
  try {
    const { params } = await provider.interactionDetails(request.raw, reply.raw);
    return typeof params["login_hint"] === "string" ? params["login_hint"] : "";
  } catch {
    return null;
  }
}

function matches(password: string): boolean {
  const [given, right] = [Buffer.from(password), Buffer.from(demoPassword)];
  return given.length === right.length && timingSafeEqual(given, right);
}
