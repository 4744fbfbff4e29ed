import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import * as openid from "openid-client";
import { z } from "zod";
import { loginFailedPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { ownFrontend } from "../server/frontends.ts";
import { attemptCookieName, attemptCookieOptions, openAttempt, type LoginAttempt } from "./login-attempt.ts";
import type { LoginContext } from "./login-context.type.ts";
import { viewerOf } from "./viewer.ts";

const cameBack = z.object({ state: z.string().max(200) });

const interrupted = loginFailedPage(
  "Log-in blev afbrudt, tog for lang tid, eller kom tilbage til en anden browser. Prøv igen.",
  "The log-in was interrupted, took too long, or came back to another browser. Try again.",
  "/login",
);

const withoutAccess = loginFailedPage(
  "Du har ikke adgang til Indgang. Tal med din leder, hvis du mener, at du skal have det.",
  "You have no access to Indgang. Speak to your leader if you think that you should.",
  "/login",
);

/** `GET /login/callback`: checks what the identity provider sent back, and starts the session. */
export function registerLoginCallback(app: FastifyInstance, context: LoginContext): void {
  const { cookie, loginKey, people, frontends, municipality, publicUrl, now } = context;
  app.get("/login/callback", async (request, reply) => {
    const seconds = Math.floor(now().getTime() / 1_000);
    const state = cameBack.safeParse(request.query);
    const name = attemptCookieName(state.success ? state.data.state : "");
    const attempt = state.success
      ? await openAttempt(request.cookies[name], state.data.state, loginKey, seconds)
      : null;
    if (attempt === null) return sendPage(reply, 400, interrupted);
    void reply.clearCookie(name, attemptCookieOptions(publicUrl));
    const subject = await subjectFrom(request.url, attempt, context, (error) =>
      request.log.warn({ reason: error.name }, "log-in refused"),
    );
    if (subject === null) return sendPage(reply, 400, interrupted);
    const person = await people.find(subject, now());
    if (person === null) return sendPage(reply, 403, withoutAccess);
    const home = ownFrontend(frontends, viewerOf(person, municipality)) ?? "/";
    const begun = { id: randomUUID(), subject, loggedInAt: seconds };
    return reply
      .setCookie(cookie.name, await cookie.issue(begun, seconds), cookie.options)
      .header("cache-control", "no-store")
      .redirect(attempt.to ?? home, 303);
  });
}

/** Who logged in, from the identity token; null when the provider or the token says no. Throws when the provider cannot be reached. */
async function subjectFrom(
  url: string,
  attempt: LoginAttempt,
  { relyingParty, publicUrl }: LoginContext,
  onRefusal: (error: Error) => void,
): Promise<string | null> {
  try {
    const tokens = await openid.authorizationCodeGrant(await relyingParty.configuration(), new URL(url, publicUrl), {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    return tokens.claims()?.sub ?? null;
  } catch (error) {
    if (
      error instanceof openid.ResponseBodyError ||
      error instanceof openid.AuthorizationResponseError ||
      error instanceof openid.ClientError
    ) {
      onRefusal(error);
      return null;
    }
    throw error;
  }
}
